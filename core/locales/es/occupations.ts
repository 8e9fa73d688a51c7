/** What people do for a living, in the words of the street, in Spain and in America. */
export const occupations = `acomodador(a) activista actuari(o|a) adiestrador(a) administrador(a) administrativ(o|a) aduaner(o|a) afilador
  agente_(inmobiliari(o|a)|de_seguros|de_tránsito|comercial) agrónom(o|a) albañil aldean(o|a) alguacil alpinista ama_de_casa amo_de_casa animador(a)
  antropólog(o|a) aparejador(a) árbitr(o|a) archiver(o|a) arpista arquitect(o|a) arrier(o|a) artesan(o|a) artista asesor(a) asistente_social astrónom(o|a) auditor(a)
  auxiliar_(administrativ(o|a)|de_vuelo) aviador(a) azafat(o|a) bailaor(a) bañista barbero barrender(o|a) barista barman bedel(a) biólog(o|a) bodeguer(o|a)
  boticari(o|a) boxeador(a) buzo cajer(o|a) campesin(o|a) cantaor(a) cantautor(a) capataz capitán capitana caricaturista carreter(o|a) cartoner(o|a)
  casero catedrátic(o|a) cerrajer(o|a) cervecer(o|a) chapista chatarrer(o|a) chef chofer chófer ceramista científic(o|a) cineasta clown cobrador(a) cocaler(o|a)
  colectiver(o|a) comerciante comercial comisari(o|a) compositor(a) concejal(a|) conductor(a) conserje constructor(a) consultor(a) contable contador(a) copiloto
  corista coronel corredor(a) costaler(o|a) costurer(o|a) cristalero cronista crupier cuidacoches cuidador(a)_de_perros delegad(o|a) delineante dependient(e|a)
  deportista diseñador(a) diplomátic(o|a) director(a)_(de_banco|de_orquesta|de_colegio|de_cine) domador(a) dramaturg(o|a) ejecutiv(o|a) electricista emplead(o|a)
  empresari(o|a) encofrador(a) encuestador(a) entrenador(a) escalador(a) escaparatista escritor(a) escribano escultor(a) escayolista estanquer(o|a) esteticista
  estibador(a) estilista exportador(a) feriante fiscal filósof(o|a) físic(o|a) florista fogonero fontaner(o|a) fotógraf(o|a) fruter(o|a) funcionari(o|a)
  futbolista fruticultor(a) galerista gasolinero gauch(o|a) geólog(o|a) gerente gestor(a) gimnasta gobernador(a) granjer(o|a) grafiter(o|a)
  guarda_(forestal|de_seguridad|jurado) guardia_(de_seguridad|urban(o|a)) guardameta guía guitarrista hacendado harinero hilander(a|o) historiador(a) hosteler(o|a)
  hotelero ilustrador(a) informátic(o|a) inmobiliari(o|a) inspector(a) instructor(a) intérprete interventor(a) inversor(a) jardiner(o|a) jef(e|a)_de_obra
  jinete jornaler(o|a) jubilad(o|a) juguetero labradora lavander(a|o) lecher(o|a) leñador(a) librer(o|a) licenciad(o|a) limosner(o|a) limpiabotas limpiacristales lingüista
  locutor(a) luchador(a) maestr(o|a)_(de_obra|jubilad(o|a)) magistrad(o|a) maletero malabarista maquinista maquillador(a) marchante mariner(o|a) marino marisquer(a|o)
  masajista matemátic(o|a) mayordomo mensajer(o|a) mercader mesero mesera meteorólog(o|a) miliciano minister(o|a) misioner(o|a) modelo modist(o|a) molinero montañer(o|a)
  monitor(a) montador(a) mozo_(de_almacén|de_escuadra|de_cuadra) mudancero músic(o|a) nadador(a) narrador(a) naviero niñer(a|o) notari(o|a) novelista obrer(o|a)
  oficial_(de_obra|administrativo) oficinista opositor(a) operador(a) orfebre orientador(a) panader(o|a) paracaidista parrillero parqueader(o|a) pasante pastelero pastelera
  payas(o|a) pelotari pensionista peón peona percebeir(o|a) percusionista perfumista periodista pesquer(o|a) pintor(a) pizzer(o|a) planchador(a) platero pocer(o|a)
  poet(a|isa) polític(o|a) portera porter(o|a)_de_finca portero predicador(a) prestamista presentador(a) procurador(a) productor(a) programador(a) psicólog(o|a)
  publicista quiosquer(o|a) químic(o|a) rapero rapera realizador(a) recadero recepcionista recolector(a) redactor(a) registrador(a) relaciones_públicas rematador(a)
  repostero repostera reportero reportera restaurador(a) sacristán secretari(o|a) segurata seminarista serigrafista senderista sereno sociólog(o|a) soldador(a) sommelier
  submarinista surfista suplente tabernero tabernera tallista tapicer(o|a) taquiller(o|a) taquero taquera teleoperador(a) telefonista tendera tenista tenor tesorero
  tesorera tejedor(a) tintorero torner(o|a) trabajador(a)_social traductor(a) trailero trailera tranviario transportista tractorista vaquer(o|a) vendedor(a)_(ambulante|de_lotería)
  vendimiador(a) ventrílocuo verduler(o|a) vigilante vinatero viticultor(a) voluntari(o|a)_de_protección_civil yesero zapatero zapatera`;
