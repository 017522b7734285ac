import type { Words } from '../en.ts';

export const administrator: Words['administrator'] = {
  heading: 'المسؤول',
  lead: 'ما يفعله القائمون على الخدمة. يسري أثره فورًا.',
  account: 'الحساب',
  told: 'أُرسلت رسالة.',
  impossible: 'لا تسمح الخدمة بذلك.',
  groups: { address: 'العنوان', access: 'الوصول', factor: 'الخطوة الثانية' },
  deeds: {
    'delete-mailbox': {
      label: 'حذف صندوق البريد',
      done: 'حُذف صندوق بريد \u2068{account}\u2069.',
    },
    'release-address': {
      label: 'التخلي عن العنوان',
      done: 'لم يعد العنوان \u2068{account}\u2069 مخصصًا لأحد.',
    },
    'cancel-service': {
      label: 'إلغاء خدمة البريد في \u2068{domain}\u2069',
      done: 'لم يعد أي عنوان في \u2068{domain}\u2069 مستخدمًا.',
    },
    'recreate-mailbox': {
      label: 'إنشاء صندوق البريد من جديد',
      done: 'عاد صندوق بريد \u2068{account}\u2069.',
    },
    'lock-for-a-minute': {
      label: 'قفل لمدة دقيقة',
      done: 'قُفل \u2068{account}\u2069 لمدة دقيقة.',
    },
    'lock-until-owner': {
      label: 'قفل حتى يتدخل صاحبه',
      done: 'قُفل \u2068{account}\u2069 حتى يتدخل صاحبه.',
    },
    unlock: { label: 'فتح القفل', done: 'لم يعد \u2068{account}\u2069 مقفلًا.' },
    block: { label: 'حظر', done: 'حُظر \u2068{account}\u2069.' },
    unblock: { label: 'رفع الحظر', done: 'لم يعد \u2068{account}\u2069 محظورًا.' },
    'second-step': {
      label: 'طلب خطوة ثانية',
      done: 'يحتاج \u2068{account}\u2069 من الآن فصاعدًا إلى رمز من تطبيق المصادقة. تجده على الهاتف.',
    },
  },
};

export const cases: Words['cases'] = {
  heading: 'طلبات التحقق من الهوية',
  empty: 'لا طلبات بعد. من لا يجد طريقة أخرى للدخول يقدّم طلبًا، فيصل إلى هنا.',
  number: 'الطلب',
  reason: 'السبب',
  reasons: {
    password: 'كلمة المرور منسية',
    identifier: 'العنوان منسي',
    'second-factor': 'الخطوة الثانية مفقودة',
    locked: 'الحساب مقفل',
  },
  account: 'الحساب',
  noAccount: 'لا حساب معروفًا',
  name: 'الاسم',
  contact: 'للتواصل',
  by: 'الإثبات',
  means: { manual: 'مستندات', companion: 'تطبيق الهوية' },
  pieces: 'الصور',
  kinds: {
    front: 'الوجه الأمامي',
    back: 'الوجه الخلفي',
    'photo-page': 'صفحة الصورة',
    selfie: 'صورة الشخص',
  },
  states: {
    submitted: 'بانتظار المراجعة',
    'in-review': 'قيد المراجعة',
    'more-needed': 'ينقصه شيء',
    accepted: 'مقبول',
    refused: 'مرفوض',
    expired: 'منتهي الصلاحية',
    cancelled: 'ملغى',
  },
  waits: 'الدور على صاحب الطلب: ثمة صور مطلوبة من جديد.',
  onlyRefused: 'لا يخص أي حساب، فلا يمكن إلا رفضه.',
  startReview: 'بدء المراجعة',
  accept: 'قبول',
  refuse: 'رفض',
  whose: 'حساب هذا الشخص',
  askAgain: 'طلب صور من جديد',
  good: 'جيدة كما هي',
  faults: {
    unreadable: 'غير مقروءة',
    'cut-off': 'مقطوعة',
    glare: 'فيها انعكاس',
    expired: 'المستند منتهي الصلاحية',
    'wrong-document': 'مستند آخر',
    'not-matching': 'غير مطابقة',
    other: 'سبب آخر',
  },
  ask: 'طلب هذه الصور',
  chooseOne: 'حدِّد ما العيب في صورة واحدة على الأقل.',
  said: {
    review: 'بدأت مراجعة الطلب \u2068{number}\u2069.',
    accepted: 'قُبل الطلب \u2068{number}\u2069.',
    refused: 'رُفض الطلب \u2068{number}\u2069.',
    more: 'طُلبت صور من جديد للطلب \u2068{number}\u2069.',
  },
};
