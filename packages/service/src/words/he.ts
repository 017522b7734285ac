// עברית. ניסוח שאינו מניח מגדר; המונחים הם של הרכיבים: סיסמה, השלב השני, בקשה. אות שימוש אינה נצמדת לערך.
// שמות, מקומות ומספרים של בקשות מבודדים בין \u2068 ל־\u2069; מה שמעתיקים (קוד, כתובת, שם משתמש) נשאר נקי מתווים נסתרים.
// שום הודעה אינה נפתחת בערך: האות הראשונה קובעת את כיוון הכתיבה.
import type { Catalogue } from './catalogue.ts';

/** What the service says in Hebrew. */
export const he: Catalogue = {
  texts: {
    sms: ({ code, service, life }) =>
      `הקוד שלך עבור \u2068${service}\u2069 הוא ${code}. הוא בתוקף למשך ${life}. אין למסור אותו לאיש.`,
    email: ({ code, service, life }) =>
      `הקוד שלך עבור \u2068${service}\u2069 הוא ${code}. הוא בתוקף למשך ${life}. אם לא ביקשת אותו, יש לשנות את הסיסמה.`,
    push: ({ service, place }) => `להיכנס אל \u2068${service}\u2069? המיקום: \u2068${place}\u2069`,
    pushReset: ({ service, place }) =>
      `להגדיר סיסמה חדשה עבור \u2068${service}\u2069? המיקום: \u2068${place}\u2069`,
    resetLink: ({ service, life, link }) =>
      `בקישור הזה אפשר להגדיר סיסמה חדשה עבור \u2068${service}\u2069. הוא בתוקף למשך ${life}, לשימוש אחד. אם לא ביקשת אותו, אפשר להתעלם ממנו: שום דבר לא השתנה.\n\n${link}`,
    passwordChanged: ({ service }) =>
      `הסיסמה שלך עבור \u2068${service}\u2069 הוחלפה. אם לא החלפת אותה, יש לאפס אותה שוב מיד.`,
    identifierIs: ({ service, identifier }) =>
      `הכניסה שלך אל \u2068${service}\u2069 היא עם ${identifier}. אין למסור זאת לאיש. אם לא ביקשת זאת, אפשר להתעלם מההודעה: שום דבר לא השתנה.`,
    temporaryUsername: ({ service, identifier, username }) =>
      `אי אפשר עוד להשתמש בכתובת ${identifier} עבור \u2068${service}\u2069. יש להיכנס עם שם המשתמש ${username} ועם הסיסמה הרגילה שלך, ולמסור כתובת חדשה.`,
    addressLink: ({ service, life, link }) =>
      `בקישור הזה אפשר לאשר שמעתה הכניסה שלך אל \u2068${service}\u2069 היא עם הכתובת הזאת. הוא בתוקף למשך ${life}, לשימוש אחד. אם לא ביקשת אותו, אפשר להתעלם ממנו: שום דבר לא השתנה.\n\n${link}`,
    addressChanged: ({ service, address }) =>
      `מעתה הכניסה שלך אל \u2068${service}\u2069 היא עם ${address}. אם לא ביקשת זאת, יש להודיע לנו מיד.`,
    mobileNumber: 'מספר טלפון נייד',
    mobileNumberHint: 'עם קידומת המדינה, כמו \u2066+41 79 555 01 23\u2069',
    termsHeading: 'תנאי שימוש חדשים',
    termsLead: 'תנאי השימוש שלנו השתנו. יש לאשר אותם כדי להמשיך.',
    acceptTerms: 'תנאי השימוש מקובלים עליי',
    displayName: 'השם שאחרים רואים',
  },
  cases: {
    mails: {
      submitted: ({ service, number, link }) =>
        `אנחנו בודקים את זהותך. מספר הבקשה שלך אצל \u2068${service}\u2069 הוא \u2068${number}\u2069. הקישור הזה מציג את מצבה בכל מכשיר:\n\n${link}`,
      'more-needed': ({ service, number, link }) =>
        `לבקשה שלך \u2068${number}\u2069 אצל \u2068${service}\u2069 נדרש ממך שוב משהו. הקישור הזה מציג מה נדרש:\n\n${link}`,
      accepted: ({ service, number, link }) =>
        `התקבלה החלטה בבקשה שלך \u2068${number}\u2069 אצל \u2068${service}\u2069: הזהות שלך ידועה לנו. אפשר להמשיך בקישור הזה:\n\n${link}`,
      refused: ({ service, number, link }) =>
        `התקבלה החלטה בבקשה שלך \u2068${number}\u2069 אצל \u2068${service}\u2069: לא הצלחנו לוודא את זהותך. אפשר לנסות שוב בקישור הזה:\n\n${link}`,
      expired: ({ service, number, link }) =>
        `לא התקבלה בזמן החלטה בבקשה שלך \u2068${number}\u2069 אצל \u2068${service}\u2069. מה ששלחת נמחק. אפשר להתחיל מחדש בקישור הזה:\n\n${link}`,
      cancelled: ({ service, number, link }) =>
        `הבקשה שלך \u2068${number}\u2069 אצל \u2068${service}\u2069 בוטלה. מה ששלחת נמחק.\n\n${link}`,
    },
    warning: ({ service, link }) =>
      `התקבלה בקשה לשחזור החשבון שלך אצל \u2068${service}\u2069. אם לא ביקשת זאת, אפשר לבטל אותה בקישור הזה:\n\n${link}`,
    factorsRemoved: ({ service }) =>
      `השלב השני שלך אצל \u2068${service}\u2069 הוסר. אם לא ביקשת זאת, יש לשנות את הסיסמה מיד.`,
    fields: {
      name: 'שם פרטי ושם משפחה',
      contact: 'כתובת דוא״ל ליצירת קשר איתך',
      phone: 'מספר הטלפון הנייד שמסרת לנו',
      'birth-year': 'שנת לידה',
      known: 'מה ידוע לך על החשבון: ממתי הוא קיים, למה הוא משמש',
      'lost-factor': 'גם השלב השני שלי אבד',
    },
  },
};
