// كلمات استعادة الحساب؛ المسرد والقواعد في ar.ts. ويضاف إليها:
//
//   reset                        إعادة التعيين
//   link                         رابط يصل في رسالة
//   recovery address             عنوان الاستعادة
//   managed                      تديرها المؤسسة
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'إعادة تعيين كلمة المرور',
  'password-reset.lead': 'يلزم إدخال العنوان المستخدم لتسجيل الدخول.',
  'link.login': 'العودة إلى تسجيل الدخول',

  'choose-recovery.heading': 'تأكيد هويتك',
  'choose-recovery.lead': 'يمكنك اختيار طريقة متاحة لك الآن.',
  'choose-recovery.none':
    'ليس لهذا الحساب عنوان استعادة أو هاتف أو تطبيق يمكن استخدامه. يمكنك إثبات أنه لك بطريقة أخرى.',
  'choose-recovery.heading.managed': 'لا يمكن إعادة تعيين كلمة المرور هذه هنا',
  'choose-recovery.managed':
    'مؤسستك هي التي تدير كلمة المرور هذه. يمكنك التواصل مع إدارة الحسابات فيها.',
  'recovery.email-link': 'رابط بالبريد الإلكتروني',
  'action.no-access': 'لا يمكنني الوصول إلى أي منها',

  'confirm-target.heading': 'الإدخال كاملًا',
  'confirm-target.lead.sms':
    'رقم الهاتف المسجّل لهذا الحساب: {{target}}. يلزم إدخال الرقم كاملًا لنرسل إليه رمزًا.',
  'confirm-target.lead.email':
    'عنوان الاستعادة المسجّل لهذا الحساب: {{target}}. يلزم إدخال العنوان كاملًا لنرسل إليه رسالة.',
  'confirm-target.label.sms': 'رقم الهاتف',
  'confirm-target.label.email': 'عنوان الاستعادة',

  'link-sent.heading': 'الرسالة في صندوق بريدك',
  'link-sent.lead': 'أرسلنا رابطًا إلى {{target}}.',
  'link-sent.lead.unknown': 'إذا كان هناك حساب بهذا العنوان، فقد أرسلنا رسالة.',
  'link-sent.expires': 'المدة المتبقية لصلاحية الرابط: {{time}}.',
  'link-sent.expired': 'انتهت صلاحية الرابط.',
  'link-sent.waiting': 'تتابع هذه الصفحة تلقائيًا عند فتح الرابط.',
  'link-sent.resend': 'الإرسال مرة أخرى',
  'link-sent.resend-in': 'الإرسال مرة أخرى (الوقت المتبقي: {{time}})',
  'link-sent.sent': 'طُلب إرسال الرسالة مرة أخرى.',

  'open-link.heading': 'إعادة تعيين كلمة المرور',
  'open-link.lead': 'هذا الرابط للحساب {{account}}.',
  'open-link.lead-unnamed': 'هذا الرابط لحسابك.',
  'open-link.other':
    'الحساب المفتوح هنا حساب آخر: {{other}}. أما هذا الرابط فهو للحساب {{account}}.',
  'open-link.other-unnamed': 'الحساب المفتوح هنا حساب آخر: {{other}}. هذا الرابط ليس له.',
  'action.open-link': 'تعيين كلمة مرور جديدة',

  'new-password.heading': 'تعيين كلمة مرور جديدة',
  'new-password.lead': 'للحساب {{identifier}}',
  'new-password.label': 'كلمة المرور الجديدة',
  'new-password.repeat': 'كلمة المرور الجديدة مرة أخرى',
  'new-password.rules': 'ما يلزم في كلمة المرور',
  'new-password.unmet': 'ما زال ينقص كلمة المرور شيء. يمكنك مراجعة القائمة.',
  'new-password.met': 'كلمة المرور فيها كل ما يلزم.',
  'new-password.sign-out': 'تسجيل الخروج من الأجهزة الأخرى',
  'action.save-password': 'حفظ كلمة المرور',
  'required.new-password': 'يلزم إدخال كلمة مرور جديدة.',
  'rule.min-length_zero': '{{count}} حرف على الأقل',
  'rule.min-length_one': 'حرف واحد على الأقل',
  'rule.min-length_two': 'حرفان على الأقل',
  'rule.min-length_few': '{{count}} أحرف على الأقل',
  'rule.min-length_many': '{{count}} حرفًا على الأقل',
  'rule.min-length_other': '{{count}} حرف على الأقل',
  'rule.max-length_zero': '{{count}} حرف على الأكثر',
  'rule.max-length_one': 'حرف واحد على الأكثر',
  'rule.max-length_two': 'حرفان على الأكثر',
  'rule.max-length_few': '{{count}} أحرف على الأكثر',
  'rule.max-length_many': '{{count}} حرفًا على الأكثر',
  'rule.max-length_other': '{{count}} حرف على الأكثر',
  'rule.lower-case': 'حرف لاتيني صغير',
  'rule.upper-case': 'حرف لاتيني كبير',
  'rule.digit': 'رقم',
  'rule.symbol': 'علامة مثل شرطة أو نقطة',
  'rule.not-identifier': 'من دون عنوانك أو اسم المستخدم',
  'rule.met': '(متوفر)',
  'rule.unmet': '(ناقص بعد)',
  'form.breached': 'كلمة المرور هذه في قائمة كلمات مرور مسروقة. يلزم اختيار كلمة أخرى.',
  'form.reused': 'سبق استخدام كلمة المرور هذه. يلزم اختيار كلمة أخرى.',
  'form.mismatch': 'كلمتا المرور غير متطابقتين. يلزم إدخال هذه مرة أخرى.',

  'over.password-changed': 'تم تغيير كلمة المرور',
  'over.password-changed.lead':
    'ستطلب التطبيقات التي ما زالت تستخدم الكلمة القديمة، مثل برامج البريد، الكلمة الجديدة.',

  'problem.link-used': 'سبق استخدام هذا الرابط. يمكنك إدخال عنوانك للحصول على رابط جديد.',
  'problem.link-expired': 'انتهت صلاحية هذا الرابط. يمكنك إدخال عنوانك للحصول على رابط جديد.',
  'problem.link-superseded': 'أُرسل رابط أحدث. يمكنك فتحه، أو إدخال عنوانك للحصول على رابط آخر.',
  'problem.link-broken':
    'هذا الرابط غير مكتمل. يمكنك فتحه من الرسالة مرة أخرى، أو إدخال عنوانك للحصول على رابط جديد.',
  'problem.target-rejected':
    'لا يطابق هذا ما هو مسجّل للحساب. يمكنك مراجعته وإدخاله مرة أخرى، أو استخدام طريقة أخرى.',
} satisfies RecoveryWords;
