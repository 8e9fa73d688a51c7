/** What people show of their own life: food, animals, feasts, sights, play. A picture of it shows no patient. */
export const harmlessThings = `cake cakes cupcake(s) pie pies biscuit(s) cookie(s) bread loaf sourdough pizza pasta curry barbecue bbq roast brunch buffet
  sandwich(es) soup chocolate(s) sweets cheese wine beer pint(s) cocktail(s) tea teapot prosecco champagne feast potluck bake_sale cake_sale recipe
  kitten hamster rabbit bunny horse pony donkey cow cows sheep lamb goat chicken(s) duck(s) hen parrot budgie goldfish fish whale(s) dolphin(s) hedgehog fox squirrel robin puppies
  tree nativity tinsel decorations lights wreath pumpkin(s) costume(s) fancy_dress santa elf reindeer easter_egg(s) carols bonfire fireworks balloon(s) bunting raffle
  mural painting sculpture artwork knitting knitted crochet quilt lego jigsaw model_of snowman origami scrapbook
  sunset sky rainbow snow sea lake river waterfall forest woods park garden flower(s) tulips roses allotment tomatoes view hike hiking hill trail camping tent
  football match team_photo 5k 10k parkrun triathlon ironman bicycle cycling yoga swim swimming surfing ski skiing snowboard gym medal trophy choir band guitar piano concert gig
  festival theatre_trip museum airport passport suitcase new_(shoes|clogs|boots|trainers|scrubs) clogs socks mug keyboard laptop plant cactus wedding engagement hen_do stag_do baby_shower
  cake_stand picnic scrubs_(cap|set) badge lanyard coffee_machine vending_machine staff_room tea_room break_room christmas_tree advent quiz karaoke costume`;
