// 本人確認の日本語。用語と書き方は ja.ts と ja.recovery.ts にある。加えて：
//
//   show                         証明する
//   request                      申請。「リクエスト」は端末に送るもの
//   document                     書類、本人確認書類
//   picture, photograph          写真、撮影する
//   front, back                  おもて面、うら面
//   the app                      アプリ、本人確認アプリ
//   decision                     審査、審査結果
import type { IdentityWords } from '../messages.ts';

export const words = {
  'identity-check.heading': 'ご自身のアカウントであることの証明',
  'identity-check.lead': 'ログインに使っているアドレスを入力してください。',
  'action.start': '始める',
  'action.step-back': '戻る',
  'action.copy': 'コピー',
  'action.copied': 'コピーしました',

  'identity-intro.heading': 'このアカウントがご自身のものであることの証明',
  'identity-intro.lead.password': '証明できたら、新しいパスワードを設定できます。',
  'identity-intro.lead.identifier': '証明できたら、ログインに使うアドレスをお知らせします。',
  'identity-intro.lead.second-factor':
    '証明できたら、以前の 2 段階目の確認なしでログインできます。',
  'identity-intro.lead.locked': '証明できたら、アカウントのロックが解除されます。',
  'identity-intro.manual': 'パスポートなど顔写真付きの書類と、カメラまたは書類の写真が必要です。',
  'identity-intro.companion': '本人確認アプリをお持ちの場合は、アプリもお使いになれます。',
  'identity-intro.time': '審査には通常 {{time}}かかります。',
  'identity-intro.kept': '書類は、審査結果が出てから {{time}}後に削除されます。',
  'identity-intro.support':
    'すべてここで手続きできます。サポート窓口に電話していただく必要はありません。',

  'identity-means.heading': 'どの方法で証明しますか？',
  'identity-means.manual': '書類を使う',
  'identity-means.manual.hint': '今、書類を撮影します。審査結果は後日になります。',
  'identity-means.companion': '本人確認アプリを使う',
  'identity-means.companion.named': '「{{app}}」を使う',
  'identity-means.companion.hint': 'この端末または別の端末のアプリで続けます。',
  'identity-means.heading.none': 'この手続きはここではできません',
  'identity-means.none': '現在、オンラインで証明する方法がありません。サポート窓口でご案内します。',

  'identity-details.heading': 'ご本人について',
  'identity-details.lead': 'お名前などの情報と、ご連絡先を入力してください。',

  'identity-documents.heading': '書類を撮影',
  'identity-documents.lead': '写真は、選ぶとすぐに送信されます。この端末には何も残りません。',
  'identity-documents.heading.type': '書類を選ぶ',
  'identity-documents.lead.type': 'ご本人のもので、有効期限内の書類が必要です。',
  'identity-documents.type': '書類',
  'identity-documents.other-type': '別の書類を使う',
  'identity-documents.limits': '{{formats}}、1 点につき {{limit}} まで。',
  'identity-documents.no-camera': 'カメラが開かない場合は、ファイルを選んでください。',
  'identity-documents.submit': '審査に送る',
  'document.passport': 'パスポート',
  'document.identity-card': '身分証明書',
  'document.residence-permit': '在留カード・滞在許可証',
  'document.driving-license': '運転免許証',

  'piece.front': 'おもて面',
  'piece.front.hint': '四隅がすべて入り、光の反射がないように',
  'piece.back': 'うら面',
  'piece.back.hint': '四隅がすべて入り、光の反射がないように',
  'piece.photo-page': '顔写真のページ',
  'piece.photo-page.hint': '下部の文字の列も含め、ページ全体が入るように',
  'piece.selfie': 'ご本人と書類',
  'piece.selfie.hint': '顔と、その横に書類が入るように',
  'piece.camera': '撮影する',
  'piece.camera-again': '撮り直す',
  'piece.file': 'ファイルを選ぶ',
  'piece.file-again': '別のファイルを選ぶ',
  'piece.missed':
    'カメラから写真が届きませんでした。代わりにファイルを選ぶか、もう一度お試しください。',
  'piece.checking': 'ファイルを確認しています…',
  'piece.sending': '送信しています…',
  'piece.progress': '{{piece}}：送信の進み具合',
  'piece.cancel': '中止',
  'piece.retry': 'もう一度送信',
  'piece.stored': '受け取りました',
  'piece.stored-preview': '受け取りました。文字が読めるかご確認ください。',
  'piece.preview': '写真：{{piece}}',
  'piece.missing': 'この写真がまだありません。撮影するか、ファイルを選んでください。',
  'piece.still-sending': 'この写真はまだ送信中です。少々お待ちください。',
  'piece.too-large':
    'このファイルは {{limit}} を超えています。代わりに撮影するか、より小さいファイルを選んでください。',
  'piece.interrupted': 'この写真は届きませんでした。もう一度お試しください。',
  'piece.offline': 'インターネットに接続されていません。接続が戻ったら、もう一度お試しください。',
  'fault.unreadable': '読み取れませんでした。明るい場所で、もう一度撮影してください。',
  'fault.cut-off': '一部が写真の外に出ていました。少し離れて、もう一度撮影してください。',
  'fault.glare': '光が反射していました。照明や窓から離れて、もう一度撮影してください。',
  'fault.expired': 'この書類は有効期限が切れています。別の書類をお使いください。',
  'fault.wrong-document': '別のものが写っています。ここに示されたものを撮影してください。',
  'fault.not-matching': '他の写真と一致しません。もう一度撮影してください。',
  'fault.other': 'この写真がもう一度必要です。',

  'companion-app.heading': 'アプリで続ける',
  'companion-app.lead':
    '「{{app}}」で、このアカウントがご自身のものであることを証明してください。このページは自動で先に進みます。',
  'companion-app.app': '本人確認アプリ',
  'companion-app.open': '「{{app}}」を開く',
  'companion-app.here': 'アプリはこの端末にある',
  'companion-app.elsewhere': 'アプリは別の端末にある',
  'companion-app.qr': '「{{app}}」を開く QR コード',
  'companion-app.scan': 'スマートフォンのカメラで、このコードを読み取ってください。',
  'companion-app.waiting': 'アプリの操作を待っています…',
  'companion-app.opened': 'アプリが開きました。続きはアプリで行ってください。',
  'companion-app.in-progress': 'アプリで確認を進めています…',
  'companion-app.expired': 'コードの有効期限が切れました。まもなく新しいコードが表示されます。',
  'companion-app.renew': '新しいコードを表示',
  'companion-app.other': 'アプリを使えない',
  'companion-app.unsafe': 'ここからアプリを開くことはできません。別の方法をお使いください。',

  'case-status.heading': '申請の状況',
  'case-status.heading.submitted': '申請を受け付けました',
  'case-status.heading.in-review': '申請を審査しています',
  'case-status.heading.more-needed': '追加で必要なものがあります',
  'case-status.heading.accepted': 'ご自身のアカウントであることを確認できました',
  'case-status.heading.refused': '申請は承認されませんでした',
  'case-status.heading.expired': '申請の期限が切れました',
  'case-status.heading.cancelled': '申請は取り消されました',
  'case-status.submitted': 'すべて受け取りました。ここでお待ちいただく必要はありません。',
  'case-status.in-review': '現在、書類を確認しています。',
  'case-status.more-needed': '審査には次の写真が必要です。他の写真はそのまま保管されています。',
  'case-status.accepted.password':
    '申請が承認されました。続けて新しいパスワードを設定してください。',
  'case-status.accepted.identifier':
    '申請が承認されました。次へ進むと、ログインに使うアドレスをお知らせします。',
  'case-status.accepted.second-factor':
    '申請が承認されました。次へ進むと、以前の 2 段階目の確認は削除されます。',
  'case-status.accepted.locked':
    '申請が承認されました。次へ進むと、アカウントのロックが解除されます。',
  'case-status.refused':
    'お送りいただいたものからは、ご自身のアカウントであることを確認できませんでした。別の書類で最初からやり直すか、サポートをご利用ください。',
  'case-status.expired':
    '申請が期限までに完了せず、お送りいただいたものは削除されました。まだ必要な場合は、最初からやり直してください。',
  'case-status.cancelled':
    'アカウントは何も変わっていません。ログインするか、最初からやり直してください。',
  'case-status.time': '審査結果は {{time}}後に出る見込みです。',
  'case-status.target': '審査結果は {{target}} にお送りします。',
  'case-status.later': '後でこのページをもう一度ご覧ください。',
  'case-status.number': '申請番号：{{number}}',
  'case-status.send-more': 'これらの写真を撮影',
  'case-status.done': 'いったん終了',
  'case-status.cancel': 'この申請を取り消す',
  'case-status.cancel-sure': '取り消すと、送信したものは削除されます。元に戻すことはできません。',
  'case-status.cancel-now': '取り消しを確定',
  'over.case-open': '申請を受け付けました',
  'over.case-open.number':
    '申請番号は {{number}} です。お問い合わせの際は、この番号をお伝えください。',
  'over.case-open.lead': '申請の状況は、いつでもここに戻って確認できます。',

  'problem.file-too-large':
    'このファイルは大きすぎます。代わりに撮影するか、より小さいファイルを選んでください。',
  'problem.file-type': 'この種類のファイルは使えません。撮影するか、画像を選んでください。',
  'problem.file-unreadable': 'この写真は読み取れません。もう一度撮影してください。',
  'problem.file-too-small':
    'この写真は小さすぎて読み取れません。近づいて、もう一度撮影してください。',
  'problem.companion-refused':
    'アプリで確認が中止されました。もう一度始めるか、別の方法をお使いください。',
  'problem.companion-expired':
    'コードの有効期限が切れました。ここに表示されている新しいコードをお使いください。',
  'problem.companion-location':
    '必要な位置情報をアプリが取得できません。アプリで許可するか、別の方法をお使いください。',
} satisfies IdentityWords;
