// كلمات استعادة الحساب؛ المسرد والقواعد في ar.ts. ويضاف إليها:
//
//   reset                        إعادة التعيين
//   link                         رابط يصل في رسالة
//   recovery address             عنوان الاستعادة
//   managed                      تديرها المؤسسة
//   mobile number, country       رقم الهاتف المحمول، البلد
//   username                     اسم المستخدم؛ يُرسل بدل عنوان لم يعد مستخدمًا
//   request                      طلب
import type { RecoveryWords } from '../messages.ts';

export const words = {
  'password-reset.heading': 'إعادة تعيين كلمة المرور',
  'password-reset.lead': 'يلزم إدخال العنوان المستخدم لتسجيل الدخول.',
  'link.login': 'العودة إلى تسجيل الدخول',
  'link.identity-check': 'أريد معرفة وضع طلبي',

  'access.lead': 'ما الذي حدث؟',
  'access.password': 'نسيت كلمة المرور',
  'access.identifier': 'نسيت عنوان البريد الإلكتروني',
  'access.address': 'لم يعد عنوان بريدي الإلكتروني موجودًا',
  'access.second-step': 'لم يعد لديّ هاتفي أو تطبيقي',
  'access.other': 'شيء آخر',
  'access.second-step.heading': 'لم تعد الخطوة الثانية متاحة لك',
  'access.second-step.lead': 'هل ما زالت كلمة المرور معروفة لك؟',
  'access.second-step.only': 'أعرف كلمة المرور',
  'access.second-step.only.hint': 'يمكنك تسجيل الدخول بها ثم اختيار «{{choice}}».',
  'access.second-step.both': 'لم أعد أعرف كلمة المرور أيضًا',
  'access.second-step.both.hint': 'يكون البدء بكلمة مرور جديدة. يكفي طلب واحد للأمرين.',

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

  'phone.heading': 'العثور على عنوانك',
  'phone.lead': 'يلزم إدخال رقم الهاتف المحمول الذي قدّمته عند التسجيل.',
  'phone.label': 'رقم الهاتف المحمول',
  'phone.country': 'بلد الرقم',
  'phone.country-hint': 'لا يلزم لرقم يبدأ بعلامة +.',
  'phone.empty': 'يلزم إدخال رقم هاتفك المحمول.',
  'phone.wrong': 'هذا ليس رقم هاتف كاملًا. يمكنك مراجعة أرقامه وبلده.',
  'phone.no-country':
    'ينقص هذا الرقم رمز البلد. يلزم أن يبدأ بعلامة + ثم رمز البلد، مثل \u2068+41\u2069.',
  'form.not-mobile':
    'هذا ليس رقم هاتف محمول. يلزم إدخال رقم الهاتف المحمول الذي قدّمته عند التسجيل.',

  'recovery-email.heading': 'عنوان الاستعادة',
  'recovery-email.lead': 'يلزم إدخال عنوان البريد الإلكتروني الآخر الذي قدّمته لحسابك.',
  'recovery-email.empty': 'يلزم إدخال عنوان الاستعادة.',
  'recovery-email.back': 'تغيير رقم الهاتف المحمول',
  'form.address': 'هذا ليس عنوان بريد إلكتروني كاملًا. يكون العنوان على شكل name@example.org.',

  'choose-delivery.heading': 'إلى أين نرسله؟',
  'choose-delivery.lead': 'يصلك عنوانك في رسالة. ولا يُعرض هنا.',
  'choose-delivery.none':
    'ليس هناك ما يمكن أن نرسل عنوانك إليه. يمكنك إثبات أن الحساب لك بطريقة أخرى.',
  'delivery.sms': 'في رسالة نصية',
  'delivery.email': 'بالبريد الإلكتروني',

  'delivered.heading': 'العنوان في رسائلك',
  'delivered.lead.sms': 'أرسلنا عنوانك في رسالة نصية إلى {{target}}.',
  'delivered.lead.email': 'أرسلنا عنوانك بالبريد الإلكتروني إلى {{target}}.',
  'delivered.note': 'العنوان مكتوب في الرسالة، لا هنا.',
  'delivered.other': 'الإرسال بطريقة أخرى',
  'delivered.no-access': 'لا يمكنني قراءة هذه الرسالة',
  'delivered.sent': 'الرسالة في الطريق إليك مرة أخرى.',
  'over.identifier-delivered': 'عنوانك في الطريق إليك',
  'over.identifier-delivered.lead': 'يمكنك تسجيل الدخول بالعنوان المكتوب في الرسالة.',

  'choose-account.heading': 'أي حساب هو لك؟',
  'choose-account.lead': 'يلزم اختيار الحساب المطلوب تسجيل الدخول إليه.',
  'choose-account.none': 'ليس لي أي منها',

  'reidentification.heading': 'لم يعد عنوانك موجودًا',
  'reidentification.lead': 'يبقى حسابك وكلمة مرورك كما هما.',
  'reidentification.mailbox': 'صندوق البريد وحده لم يعد موجودًا',
  'reidentification.mailbox.way': 'يمكنك تسجيل الدخول هنا بالعنوان القديم مرة أخرى، ثم تغييره.',
  'reidentification.address': 'حُذف العنوان أو أُلغي أو أصبح متاحًا لغيرك',
  'reidentification.address.way':
    'يمكنك تسجيل الدخول باسم المستخدم الذي أرسلناه إليك. إذا لم يصلك شيء، يمكنك تسجيل الدخول بالعنوان القديم لنرسل إليك اسمًا.',
  'reidentification.label': 'اسم المستخدم أو العنوان القديم',

  'identifier-revoked.heading': 'لم يعد هذا العنوان مستخدمًا',
  'identifier-revoked.lead':
    'أرسلنا اسم مستخدم إلى {{targets}}: يمكنك تسجيل الدخول به وبكلمة مرورك المعتادة.',
  'identifier-revoked.lead.organization':
    'لم يعد مستخدمًا لتسجيل الدخول لدى {{organization}}. أرسلنا اسم مستخدم إلى {{targets}}: يمكنك تسجيل الدخول به وبكلمة مرورك المعتادة.',
  'identifier-revoked.none': 'ليس هناك هاتف ولا عنوان آخر يمكن إرسال اسم مستخدم إليه.',
  'identifier-revoked.none.organization':
    'لم يعد مستخدمًا لتسجيل الدخول لدى {{organization}}. ليس هناك هاتف ولا عنوان آخر يمكن إرسال اسم مستخدم إليه.',
  'identifier-revoked.note':
    'لم يصلك شيء؟ قد يستغرق الأمر دقيقة، وقد تكون الرسالة في مجلد البريد غير المرغوب فيه.',
  'identifier-revoked.continue': 'تسجيل الدخول باسم المستخدم',
  'identifier-revoked.sent': 'اسم المستخدم في الطريق إليك مرة أخرى.',
  'identifier-revoked.administrator': 'يمكن لإدارة الحسابات في مؤسستك مساعدتك.',
  'identifier-revoked.contact': 'يمكن لإدارة الحسابات في مؤسستك مساعدتك: {{contact}}',

  'username.heading': 'تسجيل الدخول باسم المستخدم',
  'username.lead': 'اسم المستخدم في الرسالة التي أرسلناها إليك. لم تتغير كلمة مرورك.',
  'username.label': 'اسم المستخدم الوارد في الرسالة',
  'username.hint': 'يتكون عادة من أحرف أولى وأرقام، مثل AB123456.',

  'new-details.heading': 'اختيار عنوان جديد',
  'new-details.lead': 'يكون تسجيل الدخول به من الآن فصاعدًا. يبقى حسابك وكلمة مرورك كما هما.',
  'new-details.label': 'عنوان البريد الإلكتروني الجديد',
  'new-details.repeat': 'عنوان البريد الإلكتروني الجديد مرة أخرى',
  'new-details.mismatch': 'العنوانان غير متطابقين. يلزم إدخال هذا مرة أخرى.',
  'new-details.expires': 'الوقت المتبقي لذلك: {{time}}. بعد ذلك يُغلق الحساب.',
  'new-details.later': 'تسجيل الدخول لاحقًا',
  'new-details.later.note': 'تظهر لك هذه الصفحة من جديد عند تسجيل دخولك التالي.',
  'form.address-in-use': 'هذا العنوان لحساب آخر. يلزم استخدام عنوان غيره.',
  'form.same-as-recovery': 'هذا عنوان الاستعادة. يلزم استخدام عنوان غيره لتسجيل الدخول.',
  'form.not-deliverable': 'لا يمكن إرسال شيء إلى هذا العنوان. يمكنك مراجعته أو استخدام عنوان آخر.',
  'form.revoked-domain': 'لم تعد عناوين هذا النطاق مستخدمة. يلزم استخدام عنوان آخر.',

  'problem.link-used': 'سبق استخدام هذا الرابط. يمكنك إدخال عنوانك للحصول على رابط جديد.',
  'problem.link-expired': 'انتهت صلاحية هذا الرابط. يمكنك إدخال عنوانك للحصول على رابط جديد.',
  'problem.link-superseded': 'أُرسل رابط أحدث. يمكنك فتحه، أو إدخال عنوانك للحصول على رابط آخر.',
  'problem.link-broken':
    'هذا الرابط غير مكتمل. يمكنك فتحه من الرسالة مرة أخرى، أو إدخال عنوانك للحصول على رابط جديد.',
  'problem.target-rejected':
    'لا يطابق هذا ما هو مسجّل للحساب. يمكنك مراجعته وإدخاله مرة أخرى، أو استخدام طريقة أخرى.',
} satisfies RecoveryWords;
