// Written by "npm run docs".
export const wordings = {
 "patient-identifier": {
  "what": "This gives a number, a contact or a place that belongs to one patient.",
  "why": "Record numbers, beds, accounts, phones and birth dates lead straight to the person; whoever has a list can look them up.",
  "instead": "Take it out, and go on in a secure channel if the person has to be reached."
 },
 "patient-name": {
  "what": "This names somebody in your care.",
  "why": "A first name, a nickname, initials or a hashtag is enough for those who know the person, and it cannot be taken back.",
  "instead": "Leave the name out and speak of the topic, or of “a patient” without details."
 },
 "patient-date-time": {
  "what": "This ties a day or an hour to one patient.",
  "why": "Posts carry their own date: with a day or an hour, colleagues and family can tell who it was.",
  "instead": "Leave the time out, or tell it weeks later."
 },
 "patient-combination": {
  "what": "These details together can tell who the patient is.",
  "why": "Age, job, place and illness say little alone; together they often fit one person.",
  "instead": "Keep the one detail that your point needs and make the others vague."
 },
 "patient-case-story": {
  "what": "This tells the story of one patient.",
  "why": "Patients and families recognise themselves in stories, even without a name.",
  "instead": "Speak of the topic in general, or say that the case is made up if it is."
 },
 "patient-image": {
  "what": "This shows a picture, recording or document from care.",
  "why": "Faces, tattoos, wristbands, screens and boards identify people, and consent for care is no consent for publication.",
  "instead": "Post it only with written consent for this use, after checking the background; or use a drawing."
 },
 "confirms-patient-relationship": {
  "what": "This lets readers infer that the person you answer is, was or was not a patient.",
  "why": "Being a patient is health data. It stays secret even if the other person told it first; clinics have been fined for such replies.",
  "instead": "Thank them, say nothing about any visit or record, and offer a private channel."
 },
 "public-figure-patient": {
  "what": "This says or hints that somebody well known is a patient, or guesses at their health.",
  "why": "Fame takes no secret away: a hint is enough for readers to find out who it is.",
  "instead": "Leave it out. Explain the condition only if the person made it public, without any link to your work."
 },
 "patient-mockery": {
  "what": "This makes fun of patients or their families, or despises them.",
  "why": "Whoever reads it wonders what is said about them. Most dismissals over posts came from remarks like this.",
  "instead": "Turn it into a tip that helps, or leave it out."
 },
 "individual-advice": {
  "what": "This gives one person clinical advice here.",
  "why": "You have not examined them, others will copy it, and you answer for the harm. Their illness becomes public as well.",
  "instead": "Give general information with a source, and send them to a visit or, if urgent, to the emergency number."
 },
 "health-info-without-source": {
  "what": "This gives health information without a source.",
  "why": "From a professional it is taken as fact; a link lets readers check it and see its limits.",
  "instead": "Add a link or name the source, or say that it is general information."
 },
 "misleading-claim": {
  "what": "This promises too much, calls somebody the best, or speaks against proven care.",
  "why": "Absolute claims mislead people who hope for a cure, and the codes ask for truthful, measured information.",
  "instead": "Say what is known, for whom and with which limits, and link the evidence."
 },
 "missing-disclaimer": {
  "what": "This gives an opinion beside your profession or employer, without saying that it is yours alone.",
  "why": "Readers may take it for the position of your centre.",
  "instead": "Add a short line, or put it once in your profile and tell Sigilo in the settings."
 },
 "speaks-for-employer": {
  "what": "This speaks for the centre from a personal account.",
  "why": "Announcing, apologising or promising is for the official account; from yours it can commit the centre and you.",
  "instead": "Write in the first person, share the official post, or pass it to those who speak for the centre."
 },
 "undisclosed-interest": {
  "what": "This promotes something you seem to gain from, without saying so.",
  "why": "Readers trust a professional to advise, not to sell; hidden advertising is against the codes and the law.",
  "instead": "Say who pays or what ties you to it, or leave the promotion out."
 },
 "employer-brand-in-account": {
  "what": "This personal account carries the name of the centre.",
  "why": "It looks official, and name and logo may be used only with the approval of the centre.",
  "instead": "Choose a neutral name; say where you work in the description, or record the approval."
 },
 "pseudonym-false-safety": {
  "what": "This trusts that nobody knows who you are.",
  "why": "A pseudonym does not make you anonymous: shift, ward and way of writing have given many away.",
  "instead": "Write it as if your name stood below, or leave it out."
 },
 "patient-friend-request": {
  "what": "This ties a patient, or a relative of one, to your private account.",
  "why": "Friends and followers see each other, so the care relationship shows, and both sides lose their distance.",
  "instead": "Thank them and point to the professional page. A friendship older than the care is an exception."
 },
 "personal-message-to-patient": {
  "what": "This is a personal message to a patient.",
  "why": "Courting, inviting, selling or borrowing across the care relationship is misconduct, and what the record knows is for care only.",
  "instead": "Leave it out; write to patients through the channel of the centre and about their care alone."
 },
 "reminder-with-clinical-detail": {
  "what": "This reminder says what the appointment or result is about.",
  "why": "Previews of messages are read by whoever holds the phone: day, time, place and a phone number are enough.",
  "instead": "Name day, time, centre and phone, nothing clinical; send preparation through the portal or on paper."
 },
 "supervisor-friend-request": {
  "what": "This asks somebody you are in charge of for a private connection.",
  "why": "They can hardly say no. Accepting a request that they sent is fine; sending or pressing is not.",
  "instead": "Do not send it. Use the work channel, and wait until they ask."
 },
 "own-private-info": {
  "what": "This gives away your home, private number, family routine or absence.",
  "why": "Patients and strangers read it too, and it stays findable beside your professional name.",
  "instead": "Leave the detail out, share it afterwards, and keep the location off."
 },
 "disrespect-to-others": {
  "what": "This attacks colleagues, another profession, a competitor or an official in person.",
  "why": "The codes ask for respect among professionals, and sanctions for such posts have been upheld.",
  "instead": "Write about the problem, or raise it with them or through the internal channel."
 },
 "discriminatory-language": {
  "what": "This speaks against a group of people, or denies them care.",
  "why": "Care is owed to everybody alike; boards and employers treat such posts as misconduct.",
  "instead": "Take it out. If there is a problem behind it, describe the problem, not the people."
 },
 "offensive-language": {
  "what": "This swears, insults, threatens or shouts.",
  "why": "On an account tied to the profession it is read as how you treat people, and orders have disciplined it.",
  "instead": "Say what is wrong and what you ask for."
 },
 "defensive-reply": {
  "what": "This reply argues, blames, threatens or mocks.",
  "why": "Readers judge the answer more than the complaint, and facts about the critic can break confidentiality.",
  "instead": "Thank them, say nothing about the person, and offer a private channel."
 },
 "criticism-ignored": {
  "what": "This hides criticism or leaves it without an answer.",
  "why": "Deleted or ignored complaints come back louder; answered ones show that somebody listens.",
  "instead": "Answer each one briefly and neutrally. Hide only insults, personal data and spam."
 },
 "confidential-work-info": {
  "what": "This shows something internal to your workplace.",
  "why": "Passwords, rosters, unpublished papers and inspection results are not yours to publish; criticism and raising concerns are.",
  "instead": "Say what worries you without the internal detail, or use the reporting channel, which protects you."
 },
 "political-content": {
  "what": "This takes sides in politics.",
  "why": "A care account serves patients of every opinion; readers take what is said under the employer’s name as its view.",
  "instead": "Tell the fact and what it changes for patients. On a personal account, say that the view is yours."
 },
 "endorsement": {
  "what": "This recommends a brand, a business or a person.",
  "why": "Under the centre’s name it reads as a guarantee, and codes forbid lending it to products and firms.",
  "instead": "Give criteria for choosing, or the active substance, and leave the name out."
 },
 "self-promotion": {
  "what": "This talks about the centre rather than to the reader.",
  "why": "Accounts that praise themselves or sell lose the people they are meant to help.",
  "instead": "Add something the reader can use: a tip, an answer, how to get help."
 },
 "broadcast-only": {
  "what": "This announces without inviting an answer.",
  "why": "Communication goes both ways; readers skip notices that neither help nor ask.",
  "instead": "Say what changes for patients, and add a question, a contact or a useful link."
 },
 "acknowledge-question": {
  "what": "The question is put off without saying that it will be answered.",
  "why": "People who ask a centre and get a shrug ask elsewhere, or worry.",
  "instead": "Say that you have the question, who looks into it, and by when you will answer."
 },
 "organisation-term": {
  "what": "This is on the list of words that your centre keeps an eye on.",
  "why": "The centre has asked that it does not go out without a second look: a name, a project or a matter that is still open.",
  "instead": "Leave it out, say it more generally, or ask the press office first."
 },
 "posting-on-shift": {
  "what": "This is posted, or reads as if posted, during working hours.",
  "why": "Patients and employers see the time and the text; attention in care is owed to those present.",
  "instead": "Keep it as a draft until your break."
 },
 "permanence-false-safety": {
  "what": "This counts on the post staying private or going away.",
  "why": "What you post stays: even if you delete it, somebody may have a screenshot.",
  "instead": "Write it as if patients, colleagues and your employer will read it, or do not post it."
 }
} as const;
