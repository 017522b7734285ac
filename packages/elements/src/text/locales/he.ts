// עברית. ניסוח שאינו מניח מגדר: שמות פעולה בכפתורים ובכותרות (״כניסה״, ״שליחת קוד חדש״), ״יש״ או ״אפשר״ לפני מקור במשפטים.
// פנייה ישירה רק בצורות שכתיבן זהה לכולם (״שלך״, ״שכחת״, ״הקלדת״). גרשיים עבריים (״) ומקף עברי (־). ספרות כמו בקודים עצמם.
// אות שימוש אינה נצמדת לפרמטר: ״אל״, ״את״, ״על ידי״, ״בעוד״ לפניו. שמות שבאים מן השירות כטקסט רגיל מבודדים בין \u2068 ל־\u2069.
//
//   account, account service     חשבון, שירות החשבונות
//   sign in, sign-in             להיכנס, כניסה
//   address, e-mail address      כתובת, כתובת דוא״ל
//   password                     סיסמה; זו של תיבת הדואר היא אחרת
//   second step                  השלב השני
//   way                          דרך
//   code, backup code            קוד, קוד גיבוי
//   authenticator app            אפליקציית האימות
//   passkey, security key        מפתח גישה, מפתח אבטחה
//   device, trust this device    מכשיר, לסמוך על המכשיר הזה
//   request, approve             בקשה, אישור
//   locked, blocked              נעול, חסום
//   help, support                עזרה, צוות התמיכה
import type { SignInWords } from '../messages.ts';

export const words = {
  'credentials.heading': 'כניסה לחשבון',
  'credentials.heading.organization': 'כניסה אל \u2068{{organization}}\u2069',
  'identifier.heading': 'כניסה לחשבון',
  'identifier.label': 'כתובת דוא״ל',
  'password.label': 'סיסמה',
  'password.show': 'הצגת הסיסמה',
  'password.hide': 'הסתרת הסיסמה',
  'password.caps-lock': 'מקש Caps Lock פעיל.',
  'action.sign-in': 'כניסה',
  'action.continue': 'המשך',
  'action.retry': 'ניסיון נוסף',
  'action.passkey': 'שימוש במפתח גישה',
  'required.identifier': 'יש להזין את כתובת הדוא״ל.',
  'required.password': 'יש להזין את הסיסמה.',
  'hint.mailbox': 'זו הסיסמה של החשבון, לא של תיבת הדואר.',
  'wait.heading': 'רק רגע',
  'framed.lead': 'הדף הזה מוצג בתוך אתר אחר. אפשר לפתוח אותו בנפרד כדי להיכנס לחשבון.',
  'status.slow': 'הפעולה עדיין מתבצעת…',
  'status.idle': 'זמן־מה לא נעשה כאן דבר, ולכן הסיסמה או הקוד נמחקו. כל השאר נשמר.',
  'link.reset-password': 'שכחת את הסיסמה?',
  'link.trouble': 'יש בעיה בכניסה לחשבון?',
  'link.find-identifier': 'שכחת את כתובת הדוא״ל?',
  'link.address-gone': 'הכתובת שלך כבר לא קיימת?',
  'link.change-identifier': 'שינוי הכתובת לכניסה',
  'link.mailbox-password': 'הגדרת סיסמה לתיבת הדואר',
  'link.display-problem': 'משהו לא מוצג כמו שצריך?',
  'link.identity-app': 'מדריך לאפליקציית הזיהוי',
  'link.secure-account': 'אבטחת החשבון',
  'link.support': 'קבלת עזרה',
  'link.all': 'עזרה בכניסה לחשבון',

  'password.heading': 'הזנת הסיסמה',
  'password.lead': 'כניסה בתור {{identifier}}',
  'action.change-identifier': 'שימוש בכתובת אחרת',
  'action.back': 'חזרה לכניסה',
  'action.again': 'התחלה מחדש',
  'action.other': 'שימוש בדרך אחרת',
  'action.correct': 'שימוש בכתובת אחרת או במספר אחר',
  'action.assist': 'אין לי גישה לאף אחת מהדרכים',
  'action.use-another': 'שימוש בחשבון אחר',
  'action.verify': 'המשך',

  'trust.label': 'לסמוך על המכשיר הזה',
  'trust.hint_one': 'במכשיר הזה לא יידרש השלב השני במשך יום אחד.',
  'trust.hint_two': 'במכשיר הזה לא יידרש השלב השני במשך יומיים.',
  'trust.hint_other': 'במכשיר הזה לא יידרש השלב השני במשך {{count}} ימים.',
  'trust.hint-open': 'במכשיר הזה לא יידרש השלב השני בפעם הבאה.',

  'code.heading': 'הזנת הקוד',
  'code.label': 'קוד',
  'code.lead.totp': 'יש לפתוח את אפליקציית האימות ולהקליד את הקוד שמופיע בה.',
  'code.lead.totp.device': 'יש לפתוח את {{device}} ולהקליד את הקוד שמופיע שם.',
  'code.lead.sms': 'שלחנו קוד ב־SMS אל {{target}}.',
  'code.lead.email': 'שלחנו קוד בדוא״ל אל {{target}}.',
  'code.lead.backup': 'יש להקליד אחד מקודי הגיבוי ששמרת. כל קוד מתאים לשימוש אחד.',
  'code.hint': 'הקוד נבדק מיד עם סיום ההקלדה.',
  'code.not-received.sms': 'הקוד לא הגיע? זה יכול לקחת דקה.',
  'code.not-received.email': 'הקוד לא הגיע? כדאי לבדוק גם בתיקיית הספאם.',
  'code.expires': 'הקוד יהיה תקף עוד {{time}}.',
  'code.resend': 'שליחת קוד חדש',
  'code.resend-in': 'שליחת קוד חדש (בעוד {{time}})',
  'code.sent': 'קוד חדש בדרך אליך.',
  'code.left_one': 'נשאר לך קוד גיבוי אחד. כדאי ליצור קודים חדשים בקרוב.',
  'code.left_two': 'נשארו לך שני קודי גיבוי. כדאי ליצור קודים חדשים בקרוב.',
  'code.left_other': 'נשארו לך {{count}} קודי גיבוי. כדאי ליצור קודים חדשים בקרוב.',
  'required.code': 'יש להזין את הקוד.',

  'push.heading': 'אישור במכשיר שלך',
  'push.lead': 'שלחנו בקשה אל {{device}}.',
  'push.number': 'המספר שיש לבחור במכשיר:',
  'push.place': 'מקום שליחת הבקשה: {{place}} ({{time}})',
  'push.place-unknown': 'הבקשה נשלחה {{time}}',
  'push.waiting': 'ממתינים לאישור שלך…',
  'push.resend': 'שליחת בקשה חדשה',
  'push.resend-in': 'שליחת בקשה חדשה (בעוד {{time}})',
  'push.sent': 'בקשה חדשה בדרך אליך.',

  'passkey.heading': 'שימוש במפתח הגישה',
  'passkey.lead': 'הדפדפן יבקש טביעת אצבע, זיהוי פנים, מפתח אבטחה או את קוד הנעילה של המכשיר הזה.',
  'passkey.absent': 'הדפדפן הזה לא תומך כאן במפתחות גישה. אפשר לבחור דרך אחרת.',

  'choose-factor.heading': 'בחירת דרך אחרת',
  'choose-factor.lead': 'באיזו דרך נוח לך לאמת את זהותך?',
  'choose-factor.support': 'להגנתך, צוות התמיכה לא מבטל את השלב השני לפי בקשה.',
  'factor.totp': 'קוד מאפליקציית האימות',
  'factor.push': 'אישור באפליקציה',
  'factor.passkey': 'מפתח גישה או מפתח אבטחה',
  'factor.sms': 'קוד ב־SMS',
  'factor.email': 'קוד בדוא״ל',
  'factor.backup': 'קוד גיבוי',

  'locked.heading': 'החשבון הזה נעול',
  'locked.lead-in': 'הוא ייפתח שוב בעוד {{time}}. בינתיים אפשר להגדיר סיסמה חדשה.',
  'locked.lead': 'הוא יישאר נעול עד לשחזור הגישה אליו.',
  'locked.open': 'אפשר להשתמש שוב בחשבון. יש להיכנס פעם נוספת.',
  'locked.assist': 'הוכחה שהחשבון הזה שלך',

  'blocked.heading': 'החשבון הזה חסום',
  'blocked.lead': 'הארגון שלך חסם אותו. אפשר לפנות לצוות שמנהל את החשבונות בארגון.',
  'blocked.lead.organization':
    'הוא נחסם על ידי \u2068{{organization}}\u2069. אפשר לפנות לצוות שמנהל שם את החשבונות.',
  'blocked.contact': 'פרטי קשר: {{contact}}',
  'blocked.assist': 'קבלת עזרה',

  'already-signed-in.heading': 'כבר נכנסת לחשבון',
  'already-signed-in.lead': 'החשבון שפתוח בדפדפן הזה: {{account}}.',

  'captcha.heading': 'עוד בדיקה אחת',
  'captcha.lead': 'הבדיקה מראה שאדם הוא זה שנכנס לחשבון.',
  'captcha.absent':
    'אין אפשרות להציג כאן את הבדיקה. אפשר לפנות לקבלת עזרה, או להתחיל מחדש מאוחר יותר.',

  'form.heading': 'כמה פרטים',
  'form.required': 'הפרט הזה נחוץ כדי להמשיך.',
  'form.format': 'הפרט הזה אינו במבנה המתאים. כדאי לבדוק אותו.',
  'form.too-short': 'הפרט הזה קצר מדי.',
  'form.too-long': 'הפרט הזה ארוך מדי.',
  'form.rejected': 'אי אפשר לקבל את הפרט הזה. יש לשנות אותו.',
  'form.optional': '\u2068{{label}}\u2069 (לא חובה)',
  'form.choose': 'בחירה…',

  'redirect.heading': 'המשך בדף אחר',
  'redirect.lead': 'אחר כך חוזרים לכאן.',
  'redirect.lead.to': 'השלב הבא הוא אצל {{to}}. אחר כך חוזרים לכאן.',
  'redirect.unsafe': 'אין אפשרות לפתוח מכאן את הדף הבא. אפשר לפנות לקבלת עזרה.',

  'unknown.heading': 'הדף הזה לא מעודכן',
  'unknown.lead': 'לשלב הבא נדרשת גרסה חדשה יותר של הדף. אפשר לטעון אותו מחדש או לפנות לקבלת עזרה.',

  'over.signed-in': 'הכניסה לחשבון הושלמה',
  'over.second-factor-passed': 'האימות הושלם',
  'over.left': 'יצאת מהתהליך',
  'over.expired': 'זה לקח יותר מדי זמן',
  'over.going': 'הדף הבא נפתח…',
  'lost.heading': 'אי אפשר להמשיך מכאן',

  'problem.credentials-rejected':
    'הכתובת והסיסמה לא תואמות זו לזו. כדאי לבדוק את שתיהן ולנסות שוב.',
  'problem.code-rejected': 'הקוד הזה לא תואם. כדאי לבדוק אותו ולהקליד אותו שוב.',
  'problem.code-rejected.left_one': 'הקוד הזה לא תואם. אפשר לנסות עוד פעם אחת.',
  'problem.code-rejected.left_two': 'הקוד הזה לא תואם. אפשר לנסות עוד פעמיים.',
  'problem.code-rejected.left_other': 'הקוד הזה לא תואם. אפשר לנסות עוד {{count}} פעמים.',
  'problem.code-expired': 'תוקף הקוד הזה פג. אפשר לבקש קוד חדש.',
  'problem.code-used': 'הקוד הזה כבר נוצל. אפשר להקליד קוד חדש או לבחור דרך אחרת.',
  'problem.code-superseded': 'נשלח קוד חדש יותר. יש להקליד את הקוד האחרון שהגיע.',
  'problem.code-exhausted':
    'היו יותר מדי ניסיונות עם הקוד הזה. אפשר לבקש קוד חדש או לבחור דרך אחרת.',
  'problem.backup-codes-spent': 'כל קודי הגיבוי נוצלו. אפשר לבחור דרך אחרת.',
  'problem.push-refused': 'הבקשה נדחתה במכשיר. אפשר לשלוח בקשה חדשה או לבחור דרך אחרת.',
  'problem.push-expired': 'לא הגיעה תשובה לבקשה בזמן. אפשר לשלוח בקשה חדשה או לבחור דרך אחרת.',
  'problem.push-answered-elsewhere':
    'התשובה לבקשה ניתנה עבור כניסה אחרת. אפשר לשלוח בקשה חדשה או לבחור דרך אחרת.',
  'problem.passkey-rejected': 'מפתח הגישה הזה לא אושר. אפשר להשתמש במפתח אחר או לבחור דרך אחרת.',
  'problem.passkey-dismissed': 'לא נעשה שימוש במפתח הגישה. אפשר לנסות שוב או לבחור דרך אחרת.',
  'problem.passkey-unsupported': 'הדפדפן הזה לא תומך כאן במפתחות גישה. אפשר לבחור דרך אחרת.',
  'problem.captcha-rejected': 'הבדיקה לא הושלמה. יש לבצע אותה פעם נוספת.',
  'problem.fields-rejected': 'יש פרטים שצריך לשנות. כדאי לעבור על השדות המסומנים.',
  'problem.resend-too-soon': 'השליחה האחרונה הייתה לפני רגע. אפשר לשלוח שוב בעוד זמן קצר.',
  'problem.resend-too-soon.in': 'השליחה האחרונה הייתה לפני רגע. אפשר לשלוח שוב בעוד {{time}}.',
  'problem.rate-limited': 'היו יותר מדי ניסיונות. אפשר לנסות שוב בעוד זמן מה.',
  'problem.rate-limited.in': 'היו יותר מדי ניסיונות. אפשר לנסות שוב בעוד {{time}}.',
  'problem.not-offered': 'הדרך הזאת לא זמינה כרגע. אפשר לבחור דרך אחרת.',
  'problem.denied': 'הפעולה הזאת לא מותרת מכאן. אפשר להתחיל מחדש או לפנות לקבלת עזרה.',
  'problem.stale': 'הדף הזה לא היה מעודכן. אפשר להמשיך מהשלב שמוצג עכשיו.',
  'problem.offline': 'אין חיבור לאינטרנט. מה שהקלדת נשמר: אפשר לנסות שוב כשהחיבור יחזור.',
  'problem.network': 'החיבור לשירות החשבונות לא הצליח. מה שהקלדת נשמר: אפשר לנסות שוב.',
  'problem.timeout': 'התשובה משירות החשבונות מתעכבת. מה שהקלדת נשמר: אפשר לנסות שוב.',
  'problem.aborted': 'הפעולה נקטעה. אפשר לנסות שוב.',
  'problem.unavailable': 'שירות החשבונות לא זמין כרגע. אפשר לנסות שוב בעוד רגע.',
  'problem.unavailable.in': 'שירות החשבונות לא זמין כרגע. אפשר לנסות שוב בעוד {{time}}.',
  'problem.intercepted':
    'במקום שירות החשבונות הגיעה תשובה ממקור אחר שנמצא בדרך. ברשת ציבורית יש לפתוח קודם את דף הכניסה של הרשת, ואז לנסות שוב.',
  'problem.malformed':
    'משירות החשבונות הגיעה תשובה שהדף הזה לא מבין. אפשר לנסות שוב או לפנות לקבלת עזרה.',
  'problem.misconfigured': 'הכניסה לחשבון עדיין לא הוגדרה בדף הזה. אפשר לפנות לקבלת עזרה.',
  'problem.unknown': 'הפעולה לא הצליחה. אפשר לנסות שוב.',
  'problem.journey-expired': 'זה לקח יותר מדי זמן, והתהליך נסגר להגנתך. אפשר להתחיל מחדש.',
  'problem.reference': 'אסמכתה: {{reference}}',
} satisfies SignInWords;
