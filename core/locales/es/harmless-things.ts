/** What people show of their own life: food, animals, feasts, sights, play. A picture of it shows no patient. */
export const harmlessThings = `tarta(s) torta(s) pastel(es) bizcocho(s) magdalena(s) galleta(s) pan panes pizza paella asado parrilla parrillada churrasco carne tortilla croqueta(s) jamón queso vino cerveza
  cañas birra mate tereré arepa(s) taco(s) tamal(es) empanada(s) chocolate churros roscón polvorones turrón brunch merienda comida_de_(empresa|navidad|equipo) barbacoa receta horno
  gatito gatita gatos perros perrito perrita cachorro(s) hámster conejo caballo burro vaca(s) oveja(s) cabra gallina(s) pato(s) loro periquito pez peces ballena(s) delfín delfines erizo zorro
  belén nacimiento_de_navidad árbol_de_navidad pesebre guirnaldas luces_de_navidad adornos calabaza(s) disfraz disfraces papá_noel reyes_magos cabalgata villancico(s) hoguera(s) fallas falla feria globos piñata altar_de_muertos ofrenda rifa amigo_invisible
  mural pintura cuadro escultura ganchillo punto_de_cruz colcha lego maqueta muñeco_de_nieve
  atardecer cielo arcoíris nieve mar lago río cascada bosque parque jardín flor flores rosas girasoles huerto tomates paisaje sendero ruta senderismo excursión cumbre cima camping
  partido partidazo gol 10k triatlón ciclismo yoga natación surf esquí gimnasio medalla trofeo coro banda guitarra piano concierto festival
  museo aeropuerto pasaporte maleta zuecos calcetines taza planta cactus suculenta boda despedida_de_soltera pícnic cafetera máquina_de_café sala_de_descanso quiz karaoke picnic`;
