import type { WelcomeText } from '../face-text.ts';

export const welcomeText: WelcomeText = {
  title: 'Le damos la bienvenida a Sigilo',
  step: 'Paso {step} de {count}',
  skip: 'Saltar la presentación',
  next: 'Continuar',
  back: 'Atrás',
  whoTitle: 'Usted escribe. Sigilo lee con usted.',
  whoIntro:
    'Si algo de lo que escribe podría descubrir a un paciente o traerle un disgusto, se lo dice antes de publicar.',
  who: '¿Quién es usted?',
  whoHint: 'Puede marcar varias.',
  people: {
    clinician: { name: 'Profesional sanitario', hint: 'Publico con mi propia cuenta' },
    official: { name: 'Equipo de una cuenta oficial', hint: 'Publico en nombre de un centro' },
    supervisor: { name: 'Responsable de un equipo', hint: 'Hay personas a mi cargo' },
    student: { name: 'Estudiante o residente', hint: 'Estoy aprendiendo' },
  },
  whereTitle: '¿Dónde trabaja?',
  whereIntro: 'Así Sigilo sabe qué nombres son los de su centro. Puede dejarlo todo vacío.',
  official: 'La cuenta oficial',
  officialHint: 'Su nombre de usuario, si la lleva desde este navegador.',
  tryTitle: 'Pruébelo aquí',
  tryIntro: 'Es un ensayo: nada de esto se publica.',
  tryLabel: 'Publicación de ensayo',
  trySample:
    'Hoy Remedios, mi paciente de la cama 12, ha vuelto a andar. Así sí que da gusto venir a trabajar.',
  tryPublish: 'Publicar',
  trySteps: [
    'Haga clic en lo subrayado.',
    'Elija la primera propuesta: el texto se arregla solo.',
    'O pulse «Publicar» sin arreglarlo y vea qué pasa.',
  ],
  tryPosted: 'Así habría salido. En el ensayo no se ha publicado nada.',
  tryAgain: 'Volver al ejemplo',
  tryLoading: 'Un momento: Sigilo se está preparando.',
  tryFailed: 'El ensayo no se ha podido cargar. En las redes Sigilo funciona igualmente.',
  privacyTitle: 'Su texto se queda aquí',
  privacy:
    'Sigilo lee en este dispositivo y no envía nada a ningún sitio. No guarda lo que escribe; solo sus ajustes y, si usted quiere, unas cuentas.',
  proofTitle: 'Cómo comprobar que nada sale de su dispositivo',
  proofs: [
    'Desconecte internet y escriba en el ensayo de arriba: Sigilo sigue leyendo igual.',
    'En la página de extensiones de su navegador, abra los detalles de Sigilo: solo pide las cuatro redes.',
    'En los ajustes, «Sus datos» muestra todo lo que está guardado, letra por letra.',
  ],
  finish: 'Empezar',
  doneTitle: 'Todo listo',
  done: 'Sigilo ya le acompaña en X, Facebook, Instagram y LinkedIn. Si hay alguna abierta, vuelva a cargarla.',
  close: 'Cerrar esta página',
  toSettings: 'Ver los ajustes',
};
