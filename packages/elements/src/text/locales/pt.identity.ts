// Palavras da verificação de identidade; o glossário está em pt.ts e em pt.recovery.ts. Além disso:
//
//   show                         mostrar
//   request                      pedido
//   document                     documento
//   picture, photograph          fotografia; fotografar
//   decision                     decisão
//   the identity app             a app de identidade
import type { IdentityWords } from '../messages.ts';

export const words = {
  'identity-check.heading': 'Mostre que uma conta é sua',
  'identity-check.lead': 'Insira o endereço que usa para entrar.',
  'action.start': 'Começar',
  'action.step-back': 'Voltar',
  'action.copy': 'Copiar',
  'action.copied': 'Copiado',

  'identity-intro.heading': 'Mostre que esta conta é sua',
  'identity-intro.lead.password': 'Depois pode definir uma nova senha.',
  'identity-intro.lead.identifier': 'Depois fica a saber com que endereço entra.',
  'identity-intro.lead.second-factor': 'Depois pode entrar sem o segundo passo antigo.',
  'identity-intro.lead.locked': 'Depois a conta volta a ser aberta.',
  'identity-intro.manual':
    'Precisa de um documento com a sua fotografia, como um passaporte, e de uma câmara ou de fotografias do documento.',
  'identity-intro.companion': 'Se tiver a app de identidade, pode usá-la.',
  'identity-intro.time': 'Uma decisão demora normalmente {{time}}.',
  'identity-intro.kept': 'Os seus documentos são apagados {{time}} depois da decisão.',
  'identity-intro.support': 'Faz tudo aqui. Não é preciso telefonar à equipa de apoio.',

  'identity-means.heading': 'Como quer mostrar?',
  'identity-means.manual': 'Com um documento',
  'identity-means.manual.hint': 'Fotografa o documento agora. A decisão vem mais tarde.',
  'identity-means.companion': 'Com a app de identidade',
  'identity-means.companion.named': 'Com {{app}}',
  'identity-means.companion.hint': 'Continua na app, neste dispositivo ou noutro.',
  'identity-means.heading.none': 'Não é possível fazer isto aqui',
  'identity-means.none':
    'De momento não há forma de o mostrar em linha. A equipa de apoio pode ajudar.',

  'identity-details.heading': 'Sobre si',
  'identity-details.lead': 'Diga quem é e onde podemos contactar.',

  'identity-documents.heading': 'Fotografe o seu documento',
  'identity-documents.lead':
    'Cada fotografia é enviada assim que a escolher. Nada fica guardado neste dispositivo.',
  'identity-documents.heading.type': 'Escolha o seu documento',
  'identity-documents.lead.type': 'Tem de ser seu e ainda estar válido.',
  'identity-documents.type': 'Documento',
  'identity-documents.other-type': 'Usar outro documento',
  'identity-documents.limits': '{{formats}}, até {{limit}} cada.',
  'identity-documents.no-camera': 'Se a câmara não abrir, escolha um ficheiro.',
  'identity-documents.submit': 'Enviar para decisão',
  'document.passport': 'Passaporte',
  'document.identity-card': 'Cartão de identidade',
  'document.residence-permit': 'Autorização de residência',
  'document.driving-license': 'Carta de condução',

  'piece.front': 'Frente',
  'piece.front.hint': 'Os quatro cantos, sem reflexos',
  'piece.back': 'Verso',
  'piece.back.hint': 'Os quatro cantos, sem reflexos',
  'piece.photo-page': 'Página com a sua fotografia',
  'piece.photo-page.hint': 'A página inteira, com as linhas em baixo',
  'piece.selfie': 'A pessoa com o documento',
  'piece.selfie.hint': 'O seu rosto, com o documento ao lado',
  'piece.camera': 'Tirar uma fotografia',
  'piece.camera-again': 'Tirar outra fotografia',
  'piece.file': 'Escolher um ficheiro',
  'piece.file-again': 'Escolher outro ficheiro',
  'piece.missed':
    'Não chegou nenhuma fotografia da câmara. Escolha um ficheiro ou tente novamente.',
  'piece.checking': 'A ver o ficheiro…',
  'piece.sending': 'A enviar…',
  'piece.progress': '{{piece}}: parte já enviada',
  'piece.cancel': 'Cancelar',
  'piece.retry': 'Enviar novamente',
  'piece.stored': 'Recebido',
  'piece.stored-preview': 'Recebido. Verifique se se lê bem.',
  'piece.preview': 'A sua fotografia: {{piece}}',
  'piece.missing': 'Falta esta fotografia. Tire-a ou escolha um ficheiro.',
  'piece.still-sending': 'Esta fotografia ainda está a ser enviada. Aguarde um momento.',
  'piece.too-large':
    'Este ficheiro tem mais de {{limit}}. Tire uma fotografia ou escolha um ficheiro mais pequeno.',
  'piece.interrupted': 'Esta fotografia não chegou. Tente novamente.',
  'piece.offline': 'Está sem ligação. Tente novamente quando tiver ligação.',
  'fault.unreadable': 'Não foi possível ler. Tire a fotografia outra vez, com boa luz.',
  'fault.cut-off': 'Uma parte ficou fora da fotografia. Tire-a outra vez, de um pouco mais longe.',
  'fault.glare': 'Havia reflexos. Tire a fotografia outra vez, longe de lâmpadas e janelas.',
  'fault.expired': 'Este documento já não está válido. Use outro.',
  'fault.wrong-document': 'Isto mostra outra coisa. Fotografe o que aqui está indicado.',
  'fault.not-matching': 'Não condiz com as outras fotografias. Tire-a outra vez.',
  'fault.other': 'É preciso tirar esta fotografia outra vez.',

  'companion-app.heading': 'Continue na app',
  'companion-app.lead': 'Mostre em {{app}} que esta conta é sua. Esta página avança sozinha.',
  'companion-app.app': 'a app de identidade',
  'companion-app.open': 'Abrir {{app}}',
  'companion-app.here': 'A app está neste dispositivo',
  'companion-app.elsewhere': 'A app está noutro dispositivo',
  'companion-app.qr': 'Código QR que abre {{app}}',
  'companion-app.scan': 'Leia este código com a câmara do seu telefone.',
  'companion-app.waiting': 'À espera da app…',
  'companion-app.opened': 'A app está aberta. Continue lá.',
  'companion-app.in-progress': 'A verificação continua na app…',
  'companion-app.expired': 'O código expirou. Vem aí um novo.',
  'companion-app.renew': 'Mostrar um novo código',
  'companion-app.other': 'Não posso usar a app',
  'companion-app.unsafe': 'Não é possível abrir a app a partir daqui. Use outro método.',

  'case-status.heading': 'O seu pedido',
  'case-status.heading.submitted': 'O seu pedido foi recebido',
  'case-status.heading.in-review': 'O seu pedido está a ser visto',
  'case-status.heading.more-needed': 'Falta mais alguma coisa',
  'case-status.heading.accepted': 'Esta conta é sua',
  'case-status.heading.refused': 'O seu pedido foi recusado',
  'case-status.heading.expired': 'O seu pedido expirou',
  'case-status.heading.cancelled': 'O seu pedido foi cancelado',
  'case-status.submitted': 'Recebemos tudo o que enviou. Não precisa de esperar aqui.',
  'case-status.in-review': 'Os seus documentos estão agora a ser vistos.',
  'case-status.more-needed':
    'A decisão espera por estas fotografias. Todas as outras ficam guardadas.',
  'case-status.accepted.password': 'O seu pedido foi aceite. Defina agora uma nova senha.',
  'case-status.accepted.identifier':
    'O seu pedido foi aceite. Continue para saber com que endereço entra.',
  'case-status.accepted.second-factor':
    'O seu pedido foi aceite. O segundo passo antigo é removido quando continuar.',
  'case-status.accepted.locked':
    'O seu pedido foi aceite. A conta volta a ser aberta quando continuar.',
  'case-status.refused':
    'O que enviou não mostra que a conta é sua. Comece de novo com outros documentos ou peça ajuda.',
  'case-status.expired':
    'O pedido não foi concluído a tempo e o que enviou foi apagado. Comece de novo se ainda precisar.',
  'case-status.cancelled': 'Nada mudou na conta. Entre ou comece de novo.',
  'case-status.time': 'A decisão é esperada daqui a {{time}}.',
  'case-status.target': 'Será enviada para {{target}}.',
  'case-status.later': 'Volte a esta página mais tarde.',
  'case-status.number': 'Número do pedido: {{number}}',
  'case-status.send-more': 'Tirar estas fotografias',
  'case-status.done': 'Terminar por agora',
  'case-status.cancel': 'Parar este pedido',
  'case-status.cancel-sure': 'O que foi enviado será apagado. Não é possível voltar atrás.',
  'case-status.cancel-now': 'Parar',
  'over.case-open': 'O seu pedido foi recebido',
  'over.case-open.number': 'O número é {{number}}. Indique-o quando perguntar pelo pedido.',
  'over.case-open.lead': 'Volte a qualquer momento para ver como está.',

  'problem.file-too-large':
    'Este ficheiro é demasiado grande. Tire uma fotografia ou escolha um ficheiro mais pequeno.',
  'problem.file-type':
    'Este tipo de ficheiro não pode ser usado. Tire uma fotografia ou escolha uma imagem.',
  'problem.file-unreadable': 'Não é possível ler esta fotografia. Tire-a outra vez.',
  'problem.file-too-small':
    'Esta fotografia é demasiado pequena para se ler. Tire-a outra vez, de mais perto.',
  'problem.companion-refused':
    'A verificação foi interrompida na app. Comece de novo ou use outro método.',
  'problem.companion-expired': 'O código expirou. Aqui está um novo.',
  'problem.companion-location':
    'A app não pode ver onde está e precisa de o saber. Permita-o na app ou use outro método.',
} satisfies IdentityWords;
