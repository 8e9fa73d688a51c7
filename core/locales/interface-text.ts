/** Every text of the interface that is not a rule's wording; `{name}`s are filled in. */
export interface InterfaceText {
  /** Badge and card. */
  readonly badgeNone: string;
  readonly badgeSome: string;
  readonly severityNote: string;
  readonly severityWarning: string;
  readonly severityStop: string;
  readonly why: string;
  readonly instead: string;
  readonly restsOn: string;
  readonly position: string;
  readonly previous: string;
  readonly next: string;
  readonly close: string;
  readonly ignoreOnce: string;
  readonly ignorePost: string;
  readonly cannotHold: string;
  /** The checker failed on this text; what was read is not what stands in the box. */
  readonly badgeFailed: string;
  readonly badgeMisread: string;
  /** What a fix does; `{words}` are ours, never the author's. */
  readonly fixReplace: string;
  readonly fixRemove: string;
  readonly fixInsert: string;
  readonly fixReply: string;
  readonly fixDone: string;
  readonly fixRefused: string;
  readonly copyCorrected: string;
  readonly copied: string;
  /** The held post. */
  readonly heldTitle: string;
  readonly heldShut: string;
  readonly heldJustify: string;
  readonly heldReason: string;
  readonly heldBack: string;
  readonly heldPost: string;
  readonly heldUnchecked: string;
  readonly heldUncheckedBlocked: string;
  /** Announcements for screen readers. */
  readonly announceSome: string;
  readonly announceNone: string;
  readonly announceHeld: string;
  /** Popup. */
  readonly popupPause: string;
  readonly popupResume: string;
  readonly popupTryLabel: string;
  readonly popupTryPlaceholder: string;
  readonly popupTryClean: string;
  readonly popupOptions: string;
  readonly privacy: string;
  /** Options. */
  readonly optionsTitle: string;
  readonly optionsRole: string;
  readonly roleClinician: string;
  readonly roleOfficial: string;
  readonly roleSupervisor: string;
  readonly optionsEmployers: string;
  readonly optionsEmployersHint: string;
  readonly optionsCity: string;
  readonly optionsCountry: string;
  readonly optionsCountryHint: string;
  readonly optionsLanguage: string;
  readonly optionsLanguages: string;
  readonly optionsLanguagesHint: string;
  readonly optionsLanguageAuto: string;
  readonly optionsBio: string;
  readonly optionsBioHint: string;
  readonly optionsFields: string;
  readonly optionsFieldsHint: string;
  readonly optionsSaved: string;
  readonly optionsNotSaved: string;
  readonly optionsFixed: string;
  readonly fieldMail: string;
  readonly fieldTel: string;
  readonly fieldPage: string;
  readonly fieldLink: string;
  /** What an organisation has fixed, in options and popup. */
  readonly organisationUnnamed: string;
  readonly organisationFixedWhy: string;
  readonly organisationContact: string;
  readonly organisationLink: string;
  readonly organisationSettings: string;
  readonly organisationAlso: string;
  readonly organisationRefused: string;
  readonly popupManaged: string;
  readonly popupPauseMinutes: string;
  readonly popupPauseNever: string;
  readonly popupPolicy: string;
  /** Ready-made replies at the composer. */
  readonly menuReplies: string;
  readonly menuFitting: string;
  readonly menuOthers: string;
  readonly menuNone: string;
  readonly menuFirst: string;
  readonly menuInserted: string;
  readonly menuInsertedWhole: string;
  readonly menuLanguage: string;
  readonly undo: string;
  readonly undone: string;
}
