// מילות השחזור בעברית; המונחון והכללים נמצאים ב־he.ts. נוסף עליהם:
//
//   reset                        איפוס
//   link                         קישור; מגיע בהודעה
//   recovery address             כתובת שחזור
//   managed                      בניהול הארגון
//   mobile number, country       מספר טלפון נייד, מדינה
//   username                     שם משתמש; נשלח במקום כתובת שכבר לא בשימוש
//   request                      בקשה
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'איפוס הסיסמה',
  'password-reset.lead': 'יש להזין את הכתובת שמשמשת אותך לכניסה.',
  'link.login': 'חזרה לכניסה',
  'link.identity-check': 'אני רוצה לראות מה מצב הבקשה שלי',

  'access.lead': 'יש לבחור מה קרה.',
  'access.password': 'שכחתי את הסיסמה',
  'access.identifier': 'שכחתי את כתובת הדוא״ל',
  'access.address': 'כתובת הדוא״ל שלי כבר לא קיימת',
  'access.second-step': 'הטלפון או האפליקציה כבר לא אצלי',
  'access.other': 'משהו אחר',
  'access.second-step.heading': 'השלב השני כבר לא זמין לך',
  'access.second-step.lead': 'הסיסמה עדיין ידועה לך?',
  'access.second-step.only': 'הסיסמה ידועה לי',
  'access.second-step.only.hint': 'אפשר להיכנס איתה, ואז לבחור ״{{choice}}״.',
  'access.second-step.both': 'גם הסיסמה לא ידועה לי',
  'access.second-step.both.hint': 'מתחילים בסיסמה חדשה. בקשה אחת מספיקה לשני הדברים.',

  'choose-recovery.heading': 'אימות הזהות שלך',
  'choose-recovery.lead': 'יש לבחור דרך שזמינה לך עכשיו.',
  'choose-recovery.none':
    'אין בחשבון הזה כתובת שחזור, טלפון או אפליקציה שאפשר להשתמש בהם. יש להוכיח בדרך אחרת שהחשבון שלך.',
  'choose-recovery.heading.managed': 'אי אפשר לאפס כאן את הסיסמה הזאת',
  'choose-recovery.managed':
    'הארגון שלך מנהל את הסיסמה הזאת. אפשר לפנות לצוות שמנהל את החשבונות בארגון.',
  'recovery.email-link': 'קישור בדוא״ל',
  'action.no-access': 'אין לי גישה לאף אחד מאלה',

  'confirm-target.heading': 'הקלדת הפרט המלא',
  'confirm-target.lead.sms':
    'מספר הטלפון שרשום בחשבון הזה: {{target}}. יש להקליד את המספר המלא, ונשלח אליו קוד.',
  'confirm-target.lead.email':
    'כתובת השחזור שרשומה בחשבון הזה: {{target}}. יש להקליד את הכתובת המלאה, ונשלח אליה הודעה.',
  'confirm-target.label.sms': 'מספר טלפון',
  'confirm-target.label.email': 'כתובת שחזור',

  'link-sent.heading': 'בדיקה בתיבת הדואר',
  'link-sent.lead': 'שלחנו קישור אל {{target}}.',
  'link-sent.lead.unknown': 'אם יש חשבון עם הכתובת הזאת, שלחנו הודעה.',
  'link-sent.expires': 'הקישור יהיה תקף עוד {{time}}.',
  'link-sent.expired': 'תוקף הקישור פג.',
  'link-sent.waiting': 'הדף הזה ימשיך מעצמו עם פתיחת הקישור.',
  'link-sent.resend': 'שליחה חוזרת',
  'link-sent.resend-in': 'שליחה חוזרת (בעוד {{time}})',
  'link-sent.sent': 'הבקשה להודעה נשלחה פעם נוספת.',

  'open-link.heading': 'איפוס הסיסמה',
  'open-link.lead': 'הקישור הזה מיועד לחשבון {{account}}.',
  'open-link.lead-unnamed': 'הקישור הזה מיועד לחשבון שלך.',
  'open-link.other': 'פתוח כאן חשבון אחר: {{other}}. הקישור הזה מיועד לחשבון {{account}}.',
  'open-link.other-unnamed': 'פתוח כאן חשבון אחר: {{other}}. הקישור הזה לא מיועד לו.',
  'action.open-link': 'הגדרת סיסמה חדשה',

  'new-password.heading': 'הגדרת סיסמה חדשה',
  'new-password.lead': 'לחשבון {{identifier}}',
  'new-password.label': 'סיסמה חדשה',
  'new-password.repeat': 'הסיסמה החדשה פעם נוספת',
  'new-password.rules': 'מה נדרש בסיסמה',
  'new-password.unmet': 'עדיין אין בסיסמה כל מה שנדרש. כדאי לעבור על הרשימה.',
  'new-password.met': 'יש בסיסמה כל מה שנדרש.',
  'new-password.sign-out': 'יציאה מהחשבון במכשירים אחרים',
  'action.save-password': 'שמירת הסיסמה',
  'required.new-password': 'יש להזין סיסמה חדשה.',
  'rule.min-length_one': 'תו אחד לפחות',
  'rule.min-length_two': 'שני תווים לפחות',
  'rule.min-length_other': '{{count}} תווים לפחות',
  'rule.max-length_one': 'תו אחד לכל היותר',
  'rule.max-length_two': 'שני תווים לכל היותר',
  'rule.max-length_other': '{{count}} תווים לכל היותר',
  'rule.lower-case': 'אות לטינית קטנה',
  'rule.upper-case': 'אות לטינית גדולה',
  'rule.digit': 'ספרה',
  'rule.symbol': 'סימן, כמו מקף או נקודה',
  'rule.not-identifier': 'בלי הכתובת או שם המשתמש שלך',
  'rule.met': '(מתקיים)',
  'rule.unmet': '(עדיין לא מתקיים)',
  'form.breached': 'הסיסמה הזאת מופיעה ברשימה של סיסמאות גנובות. יש לבחור סיסמה אחרת.',
  'form.reused': 'כבר נעשה שימוש בסיסמה הזאת. יש לבחור סיסמה אחרת.',
  'form.mismatch': 'שתי הסיסמאות לא זהות. יש להקליד את הסיסמה הזאת שוב.',

  'over.password-changed': 'הסיסמה שלך שונתה',
  'over.password-changed.lead':
    'אפליקציות שעדיין משתמשות בסיסמה הישנה, כמו תוכנות דואר, יבקשו את החדשה.',

  'phone.heading': 'מציאת הכתובת שלך',
  'phone.lead': 'יש להזין את מספר הטלפון הנייד שמסרת בהרשמה.',
  'phone.label': 'מספר טלפון נייד',
  'phone.country': 'המדינה של המספר',
  'phone.country-hint': 'לא נחוץ למספר שמתחיל בסימן +.',
  'phone.empty': 'יש להזין את מספר הטלפון הנייד.',
  'phone.wrong': 'זה לא מספר טלפון מלא. כדאי לבדוק את הספרות ואת המדינה.',
  'phone.no-country':
    'חסרה המדינה של המספר הזה. יש להתחיל בסימן + ובקידומת המדינה, כמו \u2068+41\u2069.',
  'form.not-mobile': 'זה לא מספר של טלפון נייד. יש להזין את מספר הטלפון הנייד שמסרת בהרשמה.',

  'recovery-email.heading': 'כתובת השחזור שלך',
  'recovery-email.lead': 'יש להזין את כתובת הדוא״ל האחרת שמסרת עבור החשבון.',
  'recovery-email.empty': 'יש להזין את כתובת השחזור.',
  'recovery-email.back': 'שינוי מספר הטלפון הנייד',
  'form.address': 'זו לא כתובת דוא״ל מלאה. כתובת כזאת נראית כך: name@example.org.',

  'choose-delivery.heading': 'לאן לשלוח אותה?',
  'choose-delivery.lead': 'הכתובת שלך תגיע בהודעה. היא לא מוצגת כאן.',
  'choose-delivery.none': 'אין לנו לאן לשלוח את הכתובת שלך. יש להוכיח בדרך אחרת שהחשבון שלך.',
  'delivery.sms': 'ב־SMS',
  'delivery.email': 'בדוא״ל',

  'delivered.heading': 'בדיקה בהודעות שלך',
  'delivered.lead.sms': 'שלחנו את הכתובת שלך ב־SMS אל {{target}}.',
  'delivered.lead.email': 'שלחנו את הכתובת שלך בדוא״ל אל {{target}}.',
  'delivered.note': 'הכתובת מופיעה בהודעה, לא כאן.',
  'delivered.other': 'שליחה בדרך אחרת',
  'delivered.no-access': 'אין לי אפשרות לקרוא את ההודעה הזאת',
  'delivered.sent': 'ההודעה שוב בדרך אליך.',
  'over.identifier-delivered': 'הכתובת שלך בדרך אליך',
  'over.identifier-delivered.lead': 'אפשר להיכנס עם הכתובת שמופיעה בהודעה.',

  'choose-account.heading': 'איזה חשבון הוא שלך?',
  'choose-account.lead': 'יש לבחור את החשבון שאליו רוצים להיכנס.',
  'choose-account.none': 'אף אחד מהם לא שלי',

  'reidentification.heading': 'הכתובת שלך כבר לא קיימת',
  'reidentification.lead': 'החשבון והסיסמה שלך נשארים כמו שהם.',
  'reidentification.mailbox': 'רק תיבת הדואר כבר לא קיימת',
  'reidentification.mailbox.way': 'אפשר להיכנס כאן פעם נוספת עם הכתובת הישנה, ואז לשנות אותה.',
  'reidentification.address': 'הכתובת נמחקה, בוטלה או שוחררה',
  'reidentification.address.way':
    'אפשר להיכנס עם שם המשתמש ששלחנו לך. אם לא הגיע דבר, אפשר להיכנס עם הכתובת הישנה, ונשלח לך שם משתמש.',
  'reidentification.label': 'שם משתמש או הכתובת הישנה',

  'identifier-revoked.heading': 'הכתובת הזאת כבר לא בשימוש',
  'identifier-revoked.lead':
    'שלחנו שם משתמש אל {{targets}}: אפשר להיכנס איתו ועם הסיסמה הרגילה שלך.',
  'identifier-revoked.lead.organization':
    'היא כבר לא משמשת לכניסה אצל {{organization}}. שלחנו שם משתמש אל {{targets}}: אפשר להיכנס איתו ועם הסיסמה הרגילה שלך.',
  'identifier-revoked.none': 'אין טלפון או כתובת אחרת שאפשר לשלוח אליהם שם משתמש.',
  'identifier-revoked.none.organization':
    'היא כבר לא משמשת לכניסה אצל {{organization}}. אין טלפון או כתובת אחרת שאפשר לשלוח אליהם שם משתמש.',
  'identifier-revoked.note': 'לא הגיע דבר? זה יכול לקחת דקה, וכדאי לבדוק גם בתיקיית הספאם.',
  'identifier-revoked.continue': 'כניסה עם שם המשתמש',
  'identifier-revoked.sent': 'שם המשתמש שוב בדרך אליך.',
  'identifier-revoked.administrator': 'הצוות שמנהל את החשבונות בארגון יכול לעזור לך.',
  'identifier-revoked.contact': 'הצוות שמנהל את החשבונות בארגון יכול לעזור לך: {{contact}}',

  'username.heading': 'כניסה עם שם המשתמש',
  'username.lead': 'הוא מופיע בהודעה ששלחנו לך. הסיסמה שלך לא השתנתה.',
  'username.label': 'שם המשתמש מההודעה',
  'username.hint': 'בדרך כלל הוא מורכב מראשי תיבות ומספרות, כמו AB123456.',

  'new-details.heading': 'בחירת כתובת חדשה',
  'new-details.lead': 'מעכשיו היא תשמש אותך לכניסה. החשבון והסיסמה שלך נשארים כמו שהם.',
  'new-details.label': 'כתובת דוא״ל חדשה',
  'new-details.repeat': 'כתובת הדוא״ל החדשה פעם נוספת',
  'new-details.mismatch': 'שתי הכתובות לא זהות. יש להקליד את הכתובת הזאת שוב.',
  'new-details.expires': 'הזמן שנותר לכך: {{time}}. לאחר מכן החשבון ייסגר.',
  'new-details.later': 'כניסה מאוחר יותר',
  'new-details.later.note': 'הדף הזה יופיע שוב בכניסה הבאה שלך.',
  'form.address-in-use': 'הכתובת הזאת שייכת לחשבון אחר. יש להשתמש בכתובת אחרת.',
  'form.same-as-recovery': 'זו כתובת השחזור שלך. יש להשתמש בכתובת אחרת לכניסה.',
  'form.not-deliverable': 'אי אפשר לשלוח דבר לכתובת הזאת. כדאי לבדוק אותה, או להשתמש בכתובת אחרת.',
  'form.revoked-domain': 'כתובות בדומיין הזה כבר לא בשימוש. יש להשתמש בכתובת אחרת.',

  'problem.link-used': 'הקישור הזה כבר נוצל. אפשר להזין את הכתובת שלך ולקבל קישור חדש.',
  'problem.link-expired': 'תוקף הקישור הזה פג. אפשר להזין את הכתובת שלך ולקבל קישור חדש.',
  'problem.link-superseded':
    'נשלח קישור חדש יותר. אפשר לפתוח אותו, או להזין את הכתובת שלך ולקבל קישור נוסף.',
  'problem.link-broken':
    'הקישור הזה לא שלם. אפשר לפתוח אותו שוב מההודעה, או להזין את הכתובת שלך ולקבל קישור חדש.',
  'problem.target-rejected':
    'זה לא תואם למה שרשום בחשבון. אפשר לבדוק ולהקליד שוב, או לבחור דרך אחרת.',
} satisfies RecoveryWords;
