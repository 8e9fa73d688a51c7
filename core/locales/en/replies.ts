import type { ReplyText } from '../library-text.ts';

/** The model replies of GUIDANCE section 6. */
export const replies: Readonly<Record<string, ReplyText>> = {
  R1a: {
    title: 'Negative review',
    text: "Thank you for writing. To protect everyone's privacy we do not discuss personal situations here, whether or not someone is a patient. We would like to listen: {mail} or {tel}.",
  },
  R1b: {
    title: 'Complaint about waiting or manners',
    text: 'We are sorry to read this. We work so that waiting times and courtesy are what anyone deserves, and your message goes to the team. To tell us more: {mail}.',
  },
  R2a: {
    title: 'Clinical question in public',
    text: 'Thanks for asking. We cannot assess personal situations here. General information: {link}. For yours, please book at {tel}; if it is urgent, {emergency}.',
  },
  R2b: {
    title: 'Clinical question to a personal account',
    text: 'Thank you for asking me. I do not give medical advice on social media: please talk to your own clinician. If it gets worse, call {emergency}.',
  },
  R3: {
    title: 'Positive comment',
    text: 'Thank you so much for these words! We will share them with the whole team.',
  },
  R4a: {
    title: 'Friend request from a patient',
    text: 'Thank you for reaching out. I keep this profile for family and friends; for anything professional please follow {page}. Thank you for understanding!',
  },
  R4b: {
    title: 'Friend request, shorter',
    text: 'Thanks! As a rule I keep personal and professional apart online. Please follow {page}.',
  },
  R5: {
    title: 'Received, answer to follow',
    text: 'Thank you for your message: we have it and are looking into it. We will answer by {when} here or, if it is personal, please write to {mail}.',
  },
  R6: {
    title: 'Running late',
    text: 'Today {doc} is running about {min} minutes late because of something unexpected. To change your slot: {tel}. Sorry, and thank you for your patience.',
  },
  R7: {
    title: 'Holiday or absence',
    text: 'The practice is closed from {from} to {to}. Urgent care: {emergency} or the out-of-hours service. Appointments from {back}: {tel}.',
  },
  R8: {
    title: 'Bookings open',
    text: 'Bookings open: you can now book {service} from {date}. Online: {link} or {tel}, {time1} to {time2}.',
  },
  T1: {
    title: 'Appointment reminder',
    text: '{centre}: a reminder of your appointment tomorrow at {time}. To change or cancel it: {tel}. Please do not reply with health details.',
  },
  T2: {
    title: 'First statement in a crisis',
    text: 'We know what has happened and are reviewing it. We will update here at {time}. Out of respect for people we will not share personal details.',
  },
  T3: {
    title: 'Invitation to the page',
    text: 'Hello! We have opened {page}: health tips, hours and news from the practice. Anyone can follow it.',
  },
  T4: {
    title: 'Thanks to those who ask most',
    text: 'Thanks to everyone who asked the most questions this month: your topics become our next videos. Keep asking!',
  },
  T5: {
    title: 'Request from somebody on the team',
    text: 'Thank you for the invitation. Happy to accept, and equally happy to keep it professional: see you on {channel}.',
  },
  T6: {
    title: 'Correction',
    text: 'Correction: our post of {date} had a wrong figure. The right one is {data} (source: {link}). Thanks to whoever told us.',
  },
};
