// 日本語。文は「です・ます」、依頼は「〜してください」「お〜ください」。見出しとボタンは短く、句点を付けない。
// 約物は全角（。、：？「」（））。三点リーダーは「…」1 つ。英字・数字と和文の間は、Intl の「24 秒」に合わせて半角の空き。
// {{time}}は「24 秒」「3 日」の形で、「あと」の後か「後に」の前に置く。名前は「」で囲む。
//
//   account, account service     アカウント、アカウントサービス
//   sign in, sign-in             ログインする、ログイン
//   address, e-mail address      アドレス、メールアドレス
//   password                     パスワード。メールボックスのものは別
//   second step                  2 段階目の確認
//   way                          方法
//   code, backup code            確認コード（コード）、バックアップコード
//   authenticator app            認証アプリ
//   passkey, security key        パスキー、セキュリティキー
//   device, trust this device    端末、この端末を信頼する
//   request, approve             リクエスト、承認する
//   locked, blocked              ロックされている、利用停止
//   help, support                サポート、サポート窓口
import type { SignInWords } from '../messages.ts';

export const words = {
  'credentials.heading': 'ログイン',
  'credentials.heading.organization': '「{{organization}}」にログイン',
  'identifier.heading': 'ログイン',
  'identifier.label': 'メールアドレス',
  'password.label': 'パスワード',
  'password.show': 'パスワードを表示',
  'password.hide': 'パスワードを隠す',
  'password.caps-lock': 'Caps Lock がオンになっています。',
  'action.sign-in': 'ログイン',
  'action.continue': '次へ',
  'action.retry': 'もう一度試す',
  'action.passkey': 'パスキーを使う',
  'required.identifier': 'メールアドレスを入力してください。',
  'required.password': 'パスワードを入力してください。',
  'hint.mailbox': 'メールボックスではなく、アカウントのパスワードです。',
  'wait.heading': '少々お待ちください',
  'framed.lead':
    'このページは別のサイトの中に表示されています。ログインするには、このページだけを開いてください。',
  'status.slow': '引き続き処理しています…',
  'status.idle':
    'しばらく操作がなかったため、パスワードまたはコードを消去しました。そのほかの入力は残っています。',
  'link.reset-password': 'パスワードをお忘れですか？',
  'link.trouble': 'ログインできませんか？',
  'link.find-identifier': 'メールアドレスをお忘れですか？',
  'link.address-gone': 'アドレスが使えなくなりましたか？',
  'link.change-identifier': 'ログイン用アドレスを変更',
  'link.mailbox-password': 'メールボックスのパスワードを設定',
  'link.display-problem': '正しく表示されませんか？',
  'link.identity-app': '本人確認アプリの使い方',
  'link.secure-account': 'アカウントを保護',
  'link.support': 'サポートを利用',
  'link.all': 'ログインでお困りの方',

  'password.heading': 'パスワードを入力',
  'password.lead': '{{identifier}} としてログインします',
  'action.change-identifier': '別のアドレスを使う',
  'action.back': 'ログインに戻る',
  'action.again': '最初からやり直す',
  'action.other': '別の方法を使う',
  'action.correct': '別のアドレスや番号を使う',
  'action.assist': 'どの方法も使えない',
  'action.use-another': '別のアカウントを使う',
  'action.verify': '次へ',

  'trust.label': 'この端末を信頼する',
  'trust.hint_other': 'この端末では {{count}} 日間、2 段階目の確認を省略します。',
  'trust.hint-open': '次回この端末では、2 段階目の確認を省略します。',

  'code.heading': '確認コードを入力',
  'code.label': '確認コード',
  'code.lead.totp': '認証アプリを開き、表示されているコードを入力してください。',
  'code.lead.totp.device': '「{{device}}」を開き、表示されているコードを入力してください。',
  'code.lead.sms': '{{target}} に SMS で確認コードを送信しました。',
  'code.lead.email': '{{target}} にメールで確認コードを送信しました。',
  'code.lead.backup':
    '保管しているバックアップコードを 1 つ入力してください。各コードは 1 回だけ使えます。',
  'code.hint': '最後まで入力すると、自動で確認されます。',
  'code.not-received.sms': '届くまでに 1 分ほどかかることがあります。',
  'code.not-received.email': '届かない場合は、迷惑メールフォルダもご確認ください。',
  'code.expires': 'コードの有効期限はあと {{time}}です。',
  'code.resend': '新しいコードを送信',
  'code.resend-in': '新しいコードを送信（あと {{time}}）',
  'code.sent': '新しいコードを送信しました。',
  'code.left_other':
    'バックアップコードは残り {{count}} 個です。早めに新しいコードを作成してください。',
  'required.code': '確認コードを入力してください。',

  'push.heading': 'お使いの端末で承認',
  'push.lead': '「{{device}}」に承認リクエストを送信しました。',
  'push.number': '端末で次の数字を選んでください：',
  'push.place': 'リクエストの送信元：{{place}}（{{time}}）',
  'push.place-unknown': 'リクエストの送信：{{time}}',
  'push.waiting': '承認を待っています…',
  'push.resend': '新しいリクエストを送信',
  'push.resend-in': '新しいリクエストを送信（あと {{time}}）',
  'push.sent': '新しいリクエストを送信しました。',

  'passkey.heading': 'パスキーを使う',
  'passkey.lead':
    'ブラウザの画面で、指紋、顔、セキュリティキー、またはこの端末の PIN による確認を行います。',
  'passkey.absent': 'このブラウザでは、ここでパスキーを使えません。別の方法をお使いください。',

  'choose-factor.heading': '別の方法を選ぶ',
  'choose-factor.lead': 'ご本人であることを、どの方法で確認しますか？',
  'choose-factor.support':
    'アカウントを守るため、ご依頼があってもサポート窓口で 2 段階目の確認を解除することはありません。',
  'factor.totp': '認証アプリのコード',
  'factor.push': 'アプリで承認',
  'factor.passkey': 'パスキーまたはセキュリティキー',
  'factor.sms': 'SMS で届くコード',
  'factor.email': 'メールで届くコード',
  'factor.backup': 'バックアップコード',

  'locked.heading': 'このアカウントはロックされています',
  'locked.lead-in': 'あと {{time}}で解除されます。その間に新しいパスワードを設定できます。',
  'locked.lead': 'アカウントを復旧するまで、ロックは解除されません。',
  'locked.open': 'アカウントがまた使えるようになりました。もう一度ログインしてください。',
  'locked.assist': '自分のアカウントであることを証明する',

  'blocked.heading': 'このアカウントは利用停止中です',
  'blocked.lead': '所属する組織が利用を停止しています。組織の管理者にお問い合わせください。',
  'blocked.lead.organization':
    '「{{organization}}」が利用を停止しています。同組織の管理者にお問い合わせください。',
  'blocked.contact': '連絡先：{{contact}}',
  'blocked.assist': 'サポートを利用',

  'already-signed-in.heading': 'すでにログインしています',
  'already-signed-in.lead': 'このブラウザでは {{account}} としてログインしています。',

  'captcha.heading': '追加の確認',
  'captcha.lead': '人による操作であることを確認します。',
  'captcha.absent':
    'ここでは確認を表示できません。サポートを利用するか、後で最初からやり直してください。',

  'form.heading': '情報の入力',
  'form.required': '先に進むには入力が必要です。',
  'form.format': '形式が合っていません。内容をご確認ください。',
  'form.too-short': '文字数が足りません。',
  'form.too-long': '文字数が多すぎます。',
  'form.rejected': 'この内容は使えません。変更してください。',
  'form.optional': '{{label}}（任意）',
  'form.choose': '選択…',

  'redirect.heading': '別のページで続ける',
  'redirect.lead': '終わると、ここに戻ります。',
  'redirect.lead.to': '次の手順は「{{to}}」で行います。終わると、ここに戻ります。',
  'redirect.unsafe': '次のページをここから開くことはできません。サポートをご利用ください。',

  'unknown.heading': 'このページは最新ではありません',
  'unknown.lead':
    '次の手順には、このページの新しいバージョンが必要です。再読み込みするか、サポートをご利用ください。',

  'over.signed-in': 'ログインしました',
  'over.second-factor-passed': '確認できました',
  'over.left': '手続きを終了しました',
  'over.expired': '時間切れになりました',
  'over.going': '次のページに移動しています…',
  'lost.heading': 'ここから先へは進めません',

  'problem.credentials-rejected':
    'アドレスとパスワードの組み合わせが一致しません。両方をご確認のうえ、もう一度お試しください。',
  'problem.code-rejected': 'コードが一致しません。ご確認のうえ、もう一度入力してください。',
  'problem.code-rejected.left_other': 'コードが一致しません。あと {{count}} 回入力できます。',
  'problem.code-expired': 'このコードは有効期限が切れています。新しいコードを取得してください。',
  'problem.code-used':
    'このコードはすでに使われています。新しいコードを入力するか、別の方法をお使いください。',
  'problem.code-superseded': 'より新しいコードが送信されています。最新のコードを入力してください。',
  'problem.code-exhausted':
    'このコードを試せる回数を超えました。新しいコードを取得するか、別の方法をお使いください。',
  'problem.backup-codes-spent':
    'バックアップコードはすべて使用済みです。別の方法をお使いください。',
  'problem.push-refused':
    '端末でリクエストが拒否されました。新しいリクエストを送信するか、別の方法をお使いください。',
  'problem.push-expired':
    '時間内にリクエストへの応答がありませんでした。新しいリクエストを送信するか、別の方法をお使いください。',
  'problem.push-answered-elsewhere':
    'リクエストへの応答は、別のログインに対するものでした。新しいリクエストを送信するか、別の方法をお使いください。',
  'problem.passkey-rejected':
    'このパスキーは受け付けられませんでした。別のパスキーか、別の方法をお使いください。',
  'problem.passkey-dismissed':
    'パスキーは使われませんでした。もう一度試すか、別の方法をお使いください。',
  'problem.passkey-unsupported':
    'このブラウザでは、ここでパスキーを使えません。別の方法をお使いください。',
  'problem.captcha-rejected': '確認が完了しませんでした。もう一度行ってください。',
  'problem.fields-rejected': '変更が必要な項目があります。印の付いた欄をご確認ください。',
  'problem.resend-too-soon': '先ほど送信したばかりです。少し待ってから、もう一度送信してください。',
  'problem.resend-too-soon.in': '先ほど送信したばかりです。{{time}}後にもう一度送信してください。',
  'problem.rate-limited': '試せる回数を超えました。しばらく待ってから、もう一度お試しください。',
  'problem.rate-limited.in': '試せる回数を超えました。{{time}}後にもう一度お試しください。',
  'problem.not-offered': 'この方法は現在ご利用になれません。別の方法を選んでください。',
  'problem.denied': 'ここからこの操作はできません。最初からやり直すか、サポートをご利用ください。',
  'problem.stale': 'このページは最新ではありませんでした。今表示されている手順から続けてください。',
  'problem.offline':
    'インターネットに接続されていません。入力内容は残っていますので、接続が戻ったらもう一度お試しください。',
  'problem.network':
    'アカウントサービスに接続できませんでした。入力内容は残っていますので、もう一度お試しください。',
  'problem.timeout':
    'アカウントサービスの応答に時間がかかっています。入力内容は残っていますので、もう一度お試しください。',
  'problem.aborted': '処理が中断されました。もう一度お試しください。',
  'problem.unavailable':
    'アカウントサービスは現在ご利用になれません。しばらくしてから、もう一度お試しください。',
  'problem.unavailable.in':
    'アカウントサービスは現在ご利用になれません。{{time}}後にもう一度お試しください。',
  'problem.intercepted':
    'アカウントサービスの代わりに、通信経路の途中から応答がありました。公共のネットワークでは、先にそのネットワークのログインページを開いてから、もう一度お試しください。',
  'problem.malformed':
    'アカウントサービスから、このページでは読み取れない応答がありました。もう一度試すか、サポートをご利用ください。',
  'problem.misconfigured':
    'このページでは、ログインの準備がまだできていません。サポートをご利用ください。',
  'problem.unknown': 'うまくいきませんでした。もう一度お試しください。',
  'problem.journey-expired': '時間切れになり、安全のため終了しました。最初からやり直してください。',
  'problem.reference': '参照番号：{{reference}}',
} satisfies SignInWords;
