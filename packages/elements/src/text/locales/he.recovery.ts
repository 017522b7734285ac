// מילות השחזור בעברית; המונחון והכללים נמצאים ב־he.ts. נוסף עליהם:
//
//   reset                        איפוס
//   link                         קישור; מגיע בהודעה
//   recovery address             כתובת שחזור
//   managed                      בניהול הארגון
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'איפוס הסיסמה',
  'password-reset.lead': 'יש להזין את הכתובת שמשמשת אותך לכניסה.',
  'link.login': 'חזרה לכניסה',

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

  'problem.link-used': 'הקישור הזה כבר נוצל. אפשר להזין את הכתובת שלך ולקבל קישור חדש.',
  'problem.link-expired': 'תוקף הקישור הזה פג. אפשר להזין את הכתובת שלך ולקבל קישור חדש.',
  'problem.link-superseded':
    'נשלח קישור חדש יותר. אפשר לפתוח אותו, או להזין את הכתובת שלך ולקבל קישור נוסף.',
  'problem.link-broken':
    'הקישור הזה לא שלם. אפשר לפתוח אותו שוב מההודעה, או להזין את הכתובת שלך ולקבל קישור חדש.',
  'problem.target-rejected':
    'זה לא תואם למה שרשום בחשבון. אפשר לבדוק ולהקליד שוב, או לבחור דרך אחרת.',
} satisfies RecoveryWords;
