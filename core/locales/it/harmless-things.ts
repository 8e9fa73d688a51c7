/** What people show of their own life: food, animals, feasts, sights, play. A picture of it shows no patient. */
export const harmlessThings = `torta torte crostata ciambella ciambellone tiramisù biscotti pane focaccia pizza pizzata pizze lasagna lasagne pasta polenta grigliata arrosto carbonara parmigiana salame formaggio vino birra birre spritz
  aperitivo apericena prosecco panettone pandoro colomba cioccolata cioccolato gelato cornetti brioche pranzetto merenda caffettiera moka ricetta forno
  gattino gattina gatti cani cagnolino cagnolina cucciolo criceto coniglio cavallo asinello mucca mucche pecora capra gallina galline papera pappagallo pesce pesci balena balene delfino riccio volpe
  presepe presepio albero_di_natale addobbi luminarie zucca zucche travestimento maschera_di_carnevale carnevale befana babbo_natale calza falò fuochi_d_artificio palloncini pignatta lotteria tombola
  murale murales dipinto quadro scultura uncinetto coperta lego modellino pupazzo_di_neve
  tramonto cielo arcobaleno neve lago fiume cascata bosco parco giardino fiore fiori rose girasoli orto pomodori paesaggio sentiero escursione gita vetta cima campeggio tenda
  partita derby gol 10k triathlon ciclismo yoga nuoto surf sci palestra medaglia trofeo coro banda chitarra pianoforte concerto
  museo aeroporto passaporto valigia zoccoli calzini tazza pianta cactus piantina matrimonio addio_al_nubilato picnic macchinetta_del_caffè sala_relax karaoke`;
