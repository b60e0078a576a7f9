# Every word that a reader of the widget sees, in French. This is the French file; English (`en.ftl`) is the original.
# Plain international French for France, Canada, Belgium and Switzerland. The reader is always "vous".
#
# Notes for translators
# - Keep it plain: about grade 6, no sentence over 20 words, warm and calm, no blame.
# - Attributes: .hint helper text under a question · .short noun phrase for the list of answers ·
#   .about one to three further sentences · .title short label or lead ·
#   an option's .short is how the summary says it, which somebody else may read out: without "I" or "my" ·
#   .loss replaces the value, and .loss_about the .about or .hint, for a reader whose milk came in after a loss ·
#   .not_nursing replaces the value for a reader who is pregnant or makes no milk.
# - A text that a reader may see after a loss must not speak of a baby, a feed, a latch or a birth.
#   In French also no "allaitement", "tétée", "maternité", "nouveau-né" or "accouchement" there.
# - Never say that the reader has, or does not have, an illness (no "vous avez …"). Never give a chance in numbers or a dose.
# - Name heat, tightness, shine and darker, purple or gray patches beside redness: redness may not show on dark skin.
# - Every temperature stands in both °C and °F; °C first, with a decimal comma. Phone numbers come from the regions
#   file, never from here.
# - U+00A0 (no-break space) joins a number and its degree, so that no line ends between them.
# - No gender where English has none: no participle or adjective that agrees with the reader ("vous a vu", "inquiet").
#   Words such as "malade" or "allergique" are the same for all.
# - Spaces: U+202F before ; : ! ? and U+00A0 inside « … ».
#
# Glossary
# - clogged duct: canal bouché · mastitis: mastite · abscess: abcès · engorgement: engorgement ("seins très pleins et gonflés")
# - latch: prise du sein · flange: entonnoir (of the pump; "téterelle" means a nipple shield in Canada)
# - pump (device): tire-lait · to pump: tirer du lait · nipple shield: bout de sein en silicone
# - bleb, milk blister: ampoule de lait; as a sign: point (blanc, jaune ou transparent) sur le mamelon
# - milk cyst: kyste de lait · lump: boule · mass: masse · spot: endroit · area: zone · streaks: traînées
# - sick all over: malade dans tout le corps · flu-like illness: état grippal · chills: frissons · aches: courbatures
# - fever medicine: médicament contre la fièvre · ultrasound: échographie · scan: examen comme une échographie (never "scanner")
# - clinician: professionnel de santé · midwife: sage-femme · lactation helper: spécialiste de la lactation
# - urgent care: centre de soins sans rendez-vous · emergency department: urgences · emergency number: numéro d’urgence
# - advice line: ligne de conseil santé · crisis line: ligne d’écoute de crise
# - visit: consultation, rendez-vous · to be seen: être examiné, consulter · check: questionnaire · checker: outil ·
#   to check again: refaire ce questionnaire (not "faire le point")
# - loss: deuil, deuil périnatal (not "perte" alone, which also means a discharge) · not sure: je ne sais pas · open question: question sans réponse
# - emergency now: maintenant · today: aujourd’hui, le jour même · within 24 hours: dans les 24 heures ·
#   in 1 to 3 days: d’ici 1 à 3 jours · by 3:20 pm: au plus tard aujourd’hui à 15:20
# - black breast skin: peau qui noircit (never "peau noire", which is a skin tone) · chest: poitrine (thorax)

## The language itself: its own name for itself; which way it is written (ltr or rtl); and the mark before the
## decimals of a number, a point or a comma, which every number in this file must keep to as well. Digits are 0 to 9.

language-name = Français
language-direction = ltr
language-decimal = ,

## Screens: the heading of each step; .about is one lead line under it; .title labels the button that
## answers the open questions of the screen with their best option

screen-danger_signs = D’abord : y a-t-il un signe de danger ?
    .about = Maintenant, ou ces 24 dernières heures. Aucun signe ? Appuyez sur « Rien de tout cela » à la fin. Une autre personne peut répondre pour vous.
screen-about_you = À propos de vous
screen-sore_spot = L’endroit douloureux
screen-skin = La peau à cet endroit
screen-lump = Boules
screen-temperature = Votre température
    .about = Le mieux est de la prendre, mais vous pouvez continuer sans.
screen-feeling = Douleur, fièvre, se sentir malade
    .title = Pas de sensation de fièvre, pas de frissons, pas de courbatures, pas de vomissements, pas de diarrhée
screen-pulse_and_breaths = Pouls et respiration
    .about = Ces deux mesures sont facultatives. Restez d’abord au calme 5 minutes en position assise, puis comptez pendant une minute entière.
screen-other_signs = Autres problèmes nouveaux
    .about = Cochez tout ce qui est nouveau.
screen-nipple = Le mamelon
screen-shape = Changements de la peau ou de la forme
    .about = Cochez tout ce qui est nouveau.
screen-health = Votre santé
    .about = Cochez tout ce qui vous correspond. Dans certains cas, il faut consulter plus tôt.
screen-care = Soins jusqu’à présent
    .title = Aucun antibiotique pris pour cela, et c’est la première fois
screen-baby = Votre bébé
    .about = Le résultat de votre bébé est séparé du vôtre.
    .title = Non, et il boit comme d’habitude
screen-last = Dernières questions
    .title = Non aux deux
# Stands on the result page, optional; shown only to people who make milk.
screen-tried = Adapter ces conseils
    .about = Cochez ce que vous avez essayé. Cela change les conseils, mais pas quand demander de l’aide.

## Danger signs: each line is answered no, not sure or yes. This screen comes before a loss can be known.

question-confused = Confusion, paroles pâteuses ou qui n’ont pas de sens, ou sommeil si profond qu’on a du mal à vous réveiller
    .short = Confusion ou parole pâteuse
question-hard_to_breathe = Mal à respirer, respiration très rapide, ou douleur ou pression au fond de la poitrine (thorax)
    .hint = Une douleur seulement dans le sein ne compte pas.
    .short = Mal à respirer ou douleur au fond de la poitrine (thorax)
question-fainted = Évanouissement, ou trop de vertiges ou de faiblesse pour tenir debout
    .short = Évanouissement ou trop de faiblesse pour tenir debout
question-heart_racing = Cœur qui bat encore très vite ou très fort après 5 minutes au calme en position assise
    .hint = Si vous comptez : 130 battements par minute ou plus.
    .short = Cœur très rapide au repos
question-skin_blue_grey = Lèvres, langue ou peau bleues, grises, très pâles ou marbrées
    .hint = Sur une peau brune ou noire, regardez lèvres, gencives, langue, paumes et plante des pieds.
    .short = Lèvres ou peau bleues, grises ou très pâles
question-rash_not_fading = Nouvelle éruption qui reste visible quand on appuie un verre dessus
    .hint = Ou toute la peau chaude et d’une autre couleur, comme un coup de soleil, et vous vous sentez malade.
    .short = Éruption qui ne s’efface pas quand on appuie
question-breast_black_or_blistered = Peau du sein qui noircit, devient bleu-gris ou se couvre de cloques, ou douleur terrible dans une zone qui grandit d’heure en heure
    .short = Peau du sein qui noircit ou avec des cloques
question-no_urine_12h = Presque pas d’urine, ou aucune, en 12 heures ou plus
    .short = Presque pas d’urine en 12 heures
question-shaking_chills = Tout le corps tremble de froid sans s’arrêter, même avec des vêtements chauds
    .hint = Petits frissons ? La question vient plus tard.
    .short = Tremblements qui ne s’arrêtent pas
question-seizure = Crise de convulsions
    .short = Crise de convulsions
question-feeling_doom = Forte impression que vous pourriez mourir, ou que quelque chose de très grave se passe
    .short = Impression que quelque chose de très grave se passe
question-self_harm = Idées de vous faire du mal, ou de faire du mal à un bébé ou à quelqu’un d’autre
    .short = Idées de vous faire du mal ou d’en faire à quelqu’un
    .loss = Idées de vous faire du mal ou d’en faire à quelqu’un
question-heavy_bleeding_or_headache = Saignement abondant, très fort mal de tête qui ne passe pas, ou nouveaux troubles de la vue
    .hint = Abondant : une serviette hygiénique trempée en une heure, ou de gros caillots.
    .short = Saignement abondant, fort mal de tête ou troubles de la vue
question-baby_collapse = Un bébé avec vous est bleu, tout mou, difficile à réveiller ou lutte pour respirer
    .hint = Sur toutes les peaux : lèvres, gencives ou langue bleues ou grises.
    .short = Bébé bleu, tout mou ou qui lutte pour respirer

## About you

question-milk = Produisez-vous du lait en ce moment ?
    .short = Lait en ce moment
question-days_since_birth = Combien de temps depuis la naissance ?
    .hint = Si une grossesse s’est terminée autrement, comptez depuis ce jour.
    .short = Temps depuis la fin de la grossesse
    .loss = Combien de temps depuis la fin de votre grossesse ?
    .loss_about = Une estimation suffit.

## The sore spot

question-where = Où y a-t-il une douleur, un gonflement ou une boule ?
    .short = Endroit touché
question-hours_since_start = Cela a commencé il y a combien de temps ?
    .hint = Une estimation suffit.
    .short = Temps depuis le début
question-trend = Comment cela évolue-t-il, par rapport à hier ou au début ?
    .short = Évolution jusqu’ici

## The skin

question-inflamed = Une zone plus chaude que le reste, tendue, luisante ou d’une autre couleur ?
    .hint = Rose, rouge, violette, grise ou juste plus foncée. Sur une peau foncée, fiez-vous d’abord à la chaleur et au toucher.
    .short = Chaleur, peau luisante ou changement de couleur
# Asked where both breasts are evenly full and the question above is not "no".
question-breast_colour = La couleur de la peau a-t-elle changé aussi ?
    .hint = Cherchez une peau rose, rouge, violette, grise ou plus foncée.
    .short = Changement de couleur de la peau
question-growing = La zone douloureuse grandit-elle ou s’étend-elle ?
    .short = Zone qui grandit ou s’étend
# The same question where both breasts are evenly full.
question-growing-both = Une zone s’étend-elle, ou voyez-vous des traînées ?

## The lump

question-lump = Une boule ?
    .short = Boule
question-lump_after_feed = Après une tétée ou un tirage de lait, que devient la boule ?
    .short = Boule une fois le lait sorti
    .loss = Que fait la boule une fois qu’un peu de lait est sorti ?
    .not_nursing = Comment est la boule, comparée à un jour plus tôt ?
question-lump_feel = Comment est la boule au toucher ?
    .short = Boule au toucher

## Temperature

question-temperature = Votre température la plus haute ces 24 dernières heures ?
    .hint = La plus haute, pas la dernière. Après une douche chaude, une boisson chaude ou un effort, attendez 30 minutes avant la mesure.
    .short = Température la plus haute en 24 heures
question-temperature_site = Où avez-vous placé le thermomètre ?
    .short = Endroit de la mesure
question-fever_reducer = Un médicament contre la fièvre ces 6 dernières heures ?
    .hint = Même pris contre la douleur : ibuprofène (Advil, Motrin, Nurofen), paracétamol ou acétaminophène (Doliprane, Dafalgan, Tylenol), aspirine, naproxène. Aussi : médicaments contre le rhume ou la grippe.
    .short = Médicament contre la fièvre ces 6 dernières heures

## How you feel

question-feverish = Sensation de fièvre (chaud, ou froid avec des frissons) ?
    .hint = Les premières semaines après une grossesse, des sueurs nocturnes seules ne comptent pas.
    .short = Sensation de fièvre
question-body_ill = Frissons, courbatures ou impression de grippe ?
    .hint = La fatigue ne compte pas. Se sentir malade dans tout le corps compte.
    .short = Frissons, courbatures ou impression de grippe
question-vomiting = Vomissements, ou forte diarrhée liquide ?
    .short = Vomissements ou diarrhée
question-pain = Quelle est la force de la douleur ?
    .short = Douleur

## Pulse and breathing (optional)

question-pulse = Combien de battements de cœur en une minute ?
    .hint = Cherchez le pouls au poignet ou sur le côté du cou. Laissez vide si c’est difficile à compter.
    .short = Pouls
question-breaths = Combien de respirations en une minute ?
    .hint = La poitrine monte puis descend : c’est une respiration. C’est plus facile si une autre personne compte.
    .short = Respirations par minute

## Other signs

question-belly_pain = Forte douleur au ventre qui ne passe pas
    .hint = Sauf les crampes qui vont et viennent les premiers jours après une grossesse.
    .short = Forte douleur au ventre
question-foul_bleeding = Saignement vaginal qui sent mauvais
    .short = Saignement vaginal qui sent mauvais
question-wound_pus = Plaie avec du pus, ou avec un changement de couleur ou une chaleur qui s’étend autour
    .short = Plaie avec du pus ou un changement de couleur qui s’étend
question-leg_swelling = Une seule jambe gonflée ou douloureuse
    .short = Une seule jambe gonflée ou douloureuse
question-burning_urine = Brûlure en urinant
    .short = Brûlure en urinant
question-cough_or_sore_throat = Toux ou mal de gorge
    .short = Toux ou mal de gorge

## The nipple

question-nipple_bleb = Un point blanc, jaune ou transparent
    .short = Point sur le mamelon
question-nipple_crack = Une crevasse ou une plaie ouverte
    .short = Crevasse du mamelon
question-nipple_crack_infected = Une crevasse avec du pus ou une croûte jaune, ou avec un changement de couleur ou une chaleur qui s’étend autour
    .short = Crevasse avec du pus, une croûte ou un changement de couleur qui s’étend
question-nipple_white_in_cold = Un mamelon qui devient blanc ou bleu au froid
    .short = Mamelon qui change de couleur au froid
question-nipple_scaly = Une éruption avec des écailles ou des peaux sèches depuis plus de 2 semaines
    .short = Éruption écailleuse du mamelon
question-discharge = Y a-t-il autre chose que du lait qui sort ?
    .hint = Des filaments épais ou des grains dans le lait ne sont pas du pus.
    .short = Ce qui sort du mamelon
    .not_nursing = Y a-t-il quelque chose qui sort du mamelon ?

## Skin and shape

question-skin_orange_peel = Peau avec de tout petits creux, comme une peau d’orange
    .short = Peau comme une peau d’orange
question-skin_dimpled = Un creux ou un pli rentré dans la peau
    .short = Peau creusée
question-skin_thick = Peau épaisse ou dure
    .hint = Une boule sous la peau ne compte pas ici.
    .short = Peau épaisse ou dure
question-breast_heavier = Un sein plus gros ou plus lourd sans raison claire, et les tétées n’y changent rien
    .short = Un sein plus gros ou plus lourd
    .loss = Un sein plus gros ou plus lourd sans raison claire, et faire sortir du lait n’y change rien
    .not_nursing = Un sein plus gros ou plus lourd sans raison claire
question-nipple_pulled_in = Mamelon rentré, et c’est nouveau
    .hint = Un mamelon aplati par un sein très plein ne compte pas.
    .short = Mamelon rentré, et c’est nouveau
question-armpit_lump = Une boule dure dans une aisselle
    .short = Boule dure dans une aisselle
question-bruise_colour = Couleur d’ecchymose (un bleu), mais sans coup
    .hint = Violette, bleue, grise ou plus foncée que votre peau habituelle.
    .short = Couleur d’ecchymose (un bleu) sans choc

## Your health

question-diabetes = Diabète actuel
    .hint = Sauf s’il a disparu après une grossesse.
    .short = Diabète
question-weak_immunity = Médicament ou maladie qui affaiblit l’immunité
    .short = Système immunitaire affaibli
question-implants_or_surgery = Implants mammaires (même anciens), ou opération ou radiothérapie du sein depuis moins d’un an
    .short = Implants, opération ou radiothérapie du sein
question-wound_healing = Plaie de césarienne ou d’accouchement pas encore guérie
    .short = Plaie pas encore guérie
    .loss = Plaie d’une opération ou d’une déchirure pas encore guérie
question-hiv = VIH
    .short = VIH
question-pregnant_now = Grossesse en cours
    .short = Grossesse en cours
question-past_breast_cancer = Cancer du sein dans le passé
    .short = Cancer du sein passé
question-drug_allergy = Allergie à la pénicilline ou à un autre médicament
    .short = Allergie à un médicament

## Care so far

question-antibiotics_hours = Des antibiotiques pour cela, en cours ou juste terminés ?
    .short = Temps depuis la première dose d’antibiotique
question-antibiotics_effect = Comment cela évolue-t-il depuis la première dose ?
    .short = Depuis le début des antibiotiques
question-before = Avez-vous déjà eu ce problème ?
    .short = Fois précédentes

## Baby: never shown after a loss, unless the answers speak of a baby

question-baby_age_days = Quel âge a votre bébé ?
    .short = Âge du bébé
question-baby_early_or_sick = Bébé malade, né trop tôt ou en soins intensifs de néonatologie ?
    .short = Bébé né trop tôt ou malade
question-baby_temperature = Température de votre bébé, si vous l’avez prise
    .short = Température du bébé
question-baby_feeding = Comment vont les tétées (ou biberons) et les couches mouillées ?
    .short = Tétées ou biberons, et couches mouillées du bébé

## Last questions

question-seen_today = Ces 24 dernières heures, un professionnel de santé a-t-il examiné cela et donné un plan de soins ?
    .short = Consultation ces 24 dernières heures
question-more_serious = Pensez-vous que c’est plus grave que ce que montrent ces questions ?
    .short = Impression que c’est plus grave

## What was tried (optional, on the result page)

question-tried_extra_pumping = Tétées ou tirages de lait en plus
    .short = Tirages en plus, déjà essayés
    .loss = Tirages de lait en plus
question-tried_massage = Massage profond, ou outil de massage
    .short = Massage profond, déjà essayé
question-tried_heat = Chaleur
    .short = Chaleur, déjà essayée
question-tried_cold = Poches froides
    .short = Froid, déjà essayé
question-tried_ibuprofen = Ibuprofène
    .short = Ibuprofène, déjà essayé
question-oversupply = Produisez-vous souvent plus de lait que votre bébé n’en a besoin, ou en tirez-vous en plus ?
    .short = Beaucoup de lait ou tirages en plus
    .loss = Produisez-vous beaucoup de lait, ou en tirez-vous en plus ?

## Options

option-no = Non
option-yes = Oui
option-not_sure = Je ne sais pas

option-milk-breastfeeding = Allaitement au sein ou au torse
option-milk-pumping = Tire-lait seulement
option-milk-both = Les deux
option-milk-weaning = Sevrage en cours, ou terminé ces 3 derniers mois
option-milk-after_loss = Montée de lait après un deuil périnatal ou une grossesse perdue
option-milk-pregnant = Grossesse, sans allaitement ni tire-lait
option-milk-not_lactating = Aucun de ces cas
    .short = Pas de production de lait en ce moment

option-days_since_birth-over_6_weeks = Plus de 6 semaines
option-days_since_birth-weeks_2_to_6 = 2 à 6 semaines
option-days_since_birth-days_4_to_13 = 4 à 13 jours
option-days_since_birth-days_0_to_3 = 0 à 3 jours

option-where-all_of_both = Les deux seins en entier, de façon égale
    .about = Aucune partie ne ressort.
option-where-one_area = Un endroit ou une zone dans un seul sein
option-where-areas_in_both = Des zones séparées dans les deux seins
    .about = Chacune est douloureuse, chaude ou d’une autre couleur.

option-trend-better = Mieux
option-trend-same = Pareil
option-trend-worse = Nettement pire

option-inflamed-small_and_mild = Oui, une petite zone peu marquée
option-growing-shrinking = Elle rétrécit
option-growing-same = Elle garde la même taille
option-growing-slowly = Elle grandit lentement
option-growing-fast_or_streaks = Elle grandit d’heure en heure, ou des traînées vont vers l’aisselle ou le thorax

option-lump_after_feed-smaller = Elle rétrécit ou disparaît, même si elle revient
    .short = Elle rétrécit ou disparaît
    .not_nursing = Plus petite ou disparue
option-lump_after_feed-same = Elle ne change pas
    .not_nursing = Pareille
option-lump_after_feed-growing = Elle grossit
    .not_nursing = Elle grossit
option-lump_feel-smooth_painless = Lisse, mobile et sans douleur
option-lump_feel-sore_firm = Ferme et douloureuse
option-lump_feel-soft_fluid = Très douloureuse et molle, comme pleine de liquide

option-temperature-not_taken = Non prise
option-temperature_site-mouth_ear_forehead = Bouche, oreille ou front
option-temperature_site-armpit = Aisselle
option-fever_reducer-yes_after_normal_reading = Oui, mais ma température était normale juste avant de le prendre
    .short = Oui, après une température normale
option-feverish-a_little = Un peu
option-body_ill-mild = Oui, légers
option-body_ill-strong = Oui, forts
option-vomiting-once_or_twice = Une ou deux fois
option-vomiting-cannot_keep_down = Je vomis ce que je bois, ou les médicaments
    .short = Liquides ou médicaments vomis
option-pain-mild = Légère
option-pain-moderate = Moyenne
option-pain-strong = Forte
option-pain-uncontrolled = Si forte que les médicaments n’aident pas, ou que je ne peux pas porter ou nourrir mon bébé
    .short = Si forte que les médicaments n’aident pas
    .loss = Si forte que les médicaments n’aident pas
    .not_nursing = Si forte que les médicaments n’aident pas

option-discharge-none = Seulement du lait, ou rien
    .not_nursing = Rien
option-discharge-both_brown_week_1 = Du brun ou du rose des deux côtés, la première semaine après une grossesse
option-discharge-blood = Du sang d’un seul côté, ou du sang après la première semaine
option-discharge-pus = Du pus

option-before-no = Non, c’est la première fois
option-before-elsewhere = Oui, à un autre endroit du sein ou dans l’autre sein
option-before-same_spot = Oui, au même endroit du sein
option-before-within_2_weeks_of_treatment = C’est revenu moins de 2 semaines après un traitement
    .about = Des antibiotiques ou d’autres soins d’un professionnel de santé.

option-antibiotics_hours-none = Pas d’antibiotiques
option-antibiotics_effect-better = Mieux
option-antibiotics_effect-same = Pareil
option-antibiotics_effect-worse = Nettement pire
option-antibiotics_effect-course_finished = Traitement terminé, je les ai tous pris
    .short = Tous pris, traitement terminé

option-baby_temperature-not_taken = Non prise
option-baby_feeding-usual = Comme d’habitude
option-baby_feeding-less = Moins que d’habitude
option-baby_feeding-too_little = Moins de 4 couches mouillées en 24 heures, ou trop endormi pour boire
    .about = Le compte des couches vaut pour les bébés de plus de 4 jours.
option-seen_today-yes_with_plan = Oui, avec un plan

## Why: one reason a rule. Worded so that it stays true when an open answer made the rule fire.
## The answers behind it are listed under it.

rule-E01 = Un signe de danger comme celui-ci demande de l’aide tout de suite.
rule-E02 = Presque pas d’urine pendant 12 heures peut vouloir dire que le corps va mal, même si vous vous sentez bien.
rule-E03 = Une température de 40,0 °C (104,0 °F) ou plus peut signaler une maladie grave, même si vous vous sentez bien.
rule-E04 = Une température basse peut être grave si un sein est chaud et douloureux, ou si vous vous sentez très malade.
rule-E05 = Vous vomissez ce que vous buvez, et il y a des signes de fièvre ou d’état grippal.
rule-E06 = Votre pouls était de 130 ou plus par minute, ou votre respiration de 25 ou plus par minute.
rule-E07 = La température de votre bébé était trop haute ou trop basse. Il a, ou pourrait avoir, moins de 4 semaines.
rule-E08 = Il y a un doute sur un signe de danger, et des signes de fièvre ou d’état grippal.
rule-E09 = La douleur est incontrôlable, et la zone s’étend d’heure en heure ou montre des traînées.
rule-E10 = Une forte douleur au ventre avec de la fièvre, ou avec un état grippal, peut être grave.

rule-S01 = Votre température la plus haute ces 24 dernières heures était de 38,0 °C (100,4 °F) ou plus.
rule-S02 = Il y a une sensation de fièvre, et aucune mesure pour vérifier.
rule-S03 = Une sensation de fièvre, ou se sentir malade dans tout le corps comme avec une grippe, compte autant qu’une fièvre.
rule-S04 = Une zone de peau chaude ou changée qui grandit, ou s’aggrave nettement, demande des soins aujourd’hui.
rule-S05 = Du pus, une boule qui semble pleine de liquide, ou une boule chaude qui reste demande des soins aujourd’hui.
rule-S06 = Malgré les antibiotiques, cela s’est aggravé, n’a pas changé ou s’accompagne de fièvre.
rule-S07 = L’une de vos réponses sur votre santé compte ici. Un sein chaud et douloureux, une boule ou des signes de maladie demandent donc des soins aujourd’hui.
rule-S08 = La douleur est si forte que les médicaments n’aident pas, ou elle vous empêche de faire l’essentiel.
rule-S09 = Les deux seins ont des zones de peau chaude ou changée, avec des signes de fièvre ou de maladie.
rule-S10 = Grossesse, ou pas de production de lait ? Alors une peau chaude ou changée, ou un endroit plein de liquide, demande des soins aujourd’hui.
rule-S11 = Vomir ce qu’on boit, un pouls rapide ou une respiration rapide demandent des soins aujourd’hui.
rule-S12 = Mal au ventre, saignement qui sent mauvais, plaie avec du pus ou jambe gonflée : il faut des soins aujourd’hui.
rule-S13 = Pour un signe de danger, la réponse est incertaine ou manque.
rule-S14 = À cause de vos réponses sur votre bébé, prévenez un médecin maintenant.
rule-S15 = Votre bébé est né trop tôt ou est malade. Prévenez aujourd’hui son équipe soignante de votre problème de sein.
rule-S16 = Votre température était de 39,4 °C (103,0 °F) ou plus. Si personne ne peut vous examiner dans les 4 heures qui viennent, allez aux urgences.
rule-S17 = Vous pensez que c’est plus grave que ce que montrent les questions. Cette impression compte.
rule-S18 = C’est revenu moins de 2 semaines après un traitement, et la naissance est récente.
    .loss = C’est revenu moins de 2 semaines après un traitement, et la fin de votre grossesse est récente.
rule-S19 = Votre température était basse. Reprenez-la maintenant, par la bouche si possible. Si elle reste sous 36,0 °C (96,8 °F), allez aux urgences aujourd’hui.

rule-W01 = Une zone de peau chaude ou changée qui ne va pas mieux après 24 heures est une raison d’appeler.
rule-W02 = Votre température la plus haute ces 24 dernières heures était de 37,5 °C (99,5 °F) ou plus.
rule-W03 = Une fièvre a pu passer inaperçue : il n’y a pas de mesure, ou un médicament peut la cacher.
rule-W04 = Si cela ne va pas mieux après un jour entier d’antibiotiques, il faut appeler. Il faut aussi appeler si cela ne va pas mieux à la fin du traitement.
rule-W05 = Une crevasse du mamelon avec du pus, une croûte ou un changement de couleur qui s’étend peut demander un traitement.
rule-W06 = C’est revenu peu après un traitement, ou au même endroit avec de la chaleur ou une peau changée.
rule-W07 = Une boule qui grossit, un endroit qui s’aggrave nettement ou une forte douleur qui reste : c’est une raison d’appeler.
rule-W08 = Une peau chaude, ou qui a changé de couleur, est une raison d’appeler si les deux seins sont touchés. Dans les 2 premières semaines après la naissance, c’est aussi une raison d’appeler si un seul sein est touché.
    .loss = Une peau chaude, ou qui a changé de couleur, est une raison d’appeler si les deux seins sont touchés. Dans les 2 premières semaines après la fin de la grossesse, c’est aussi une raison d’appeler si un seul sein est touché.
rule-W09 = De tels changements de peau ou de forme demandent un examen sans tarder, avec ou sans production de lait. La plupart des causes ne sont pas un cancer, et il est important de vérifier sans tarder.
rule-W10 = Sans production de lait, une boule, un écoulement ou un mamelon écailleux doit être examiné sans tarder.
rule-W11 = Il reste des questions sans réponse, donc ce résultat est prudent.
rule-W12 = Une légère sensation de fièvre, de légères courbatures, des vomissements ou une brûlure en urinant : c’est une raison d’appeler.
rule-W13 = À cause de l’une de vos réponses sur votre santé, une boule doit être examinée plus rapidement.

rule-R01 = Si cela ne va pas mieux après 3 jours, il faut consulter. Il faut aussi consulter si les seins sont très pleins et que cela empire nettement.
rule-R02 = Une boule présente depuis 7 jours demande un examen, même si elle rétrécit ou ne fait pas mal.
rule-R03 = Un point sur le mamelon qui reste 3 jours, ou qui est déjà venu avant, doit être examiné.
rule-R04 = Cela dure depuis 7 jours ou plus, ou la durée n’est pas indiquée.
rule-R05 = Du sang ou du pus qui sort d’un mamelon doit être examiné.
rule-R06 = Une éruption écailleuse du mamelon depuis plus de 2 semaines doit être examinée.
rule-R07 = C’est revenu au même endroit, ou peu après un traitement. Une consultation peut en chercher la cause.
rule-R08 = Pendant une grossesse, parlez d’un sein douloureux à l’équipe qui suit votre grossesse.
rule-R09 = Votre bébé est né trop tôt ou est malade, donc il est bon d’en parler à un professionnel de santé.
rule-R10 = Un problème de sein sans production de lait demande une consultation.

## Danger signs in the reasons of an emergency: one sentence of why, shown before the action

reason-confused = Une confusion ou une parole pâteuse peut vouloir dire que le cerveau manque de ce qu’il lui faut.
reason-hard_to_breathe = Du mal à respirer, ou une douleur au fond de la poitrine (thorax), peut devenir grave en quelques minutes.
reason-fainted = Un évanouissement, ou trop de faiblesse pour tenir debout, peut vouloir dire que la tension artérielle est très basse.
reason-heart_racing = Un cœur qui bat très vite au repos peut être un signe précoce de maladie grave.
reason-skin_blue_grey = Lèvres, gencives, paumes ou plantes des pieds bleues, grises ou très pâles peuvent indiquer un manque d’oxygène ou de circulation.
reason-rash_not_fading = Une éruption qui ne s’efface pas quand on appuie, ou une peau chaude partout, peut être un signe d’infection grave.
reason-breast_black_or_blistered = Une peau du sein qui noircit ou fait des cloques peut indiquer que les tissus profonds sont touchés. De même pour une douleur terrible qui s’étend.
reason-no_urine_12h = Presque pas d’urine pendant 12 heures peut vouloir dire que le corps va mal, même si vous vous sentez bien.
reason-shaking_chills = Des tremblements qui ne s’arrêtent pas peuvent être la réaction du corps à des microbes dans le sang.
reason-seizure = Une crise de convulsions demande des soins d’urgence, surtout dans les semaines autour d’une naissance.
    .loss = Une crise de convulsions demande des soins d’urgence, surtout dans les semaines après une grossesse.
reason-feeling_doom = La forte impression que quelque chose de très grave se passe peut venir avant d’autres signes.
reason-self_harm = Des idées de se faire du mal ou de faire du mal à quelqu’un sont une urgence. De l’aide existe, et vous la méritez.
reason-heavy_bleeding_or_headache = Un saignement abondant, un très fort mal de tête ou des troubles de la vue peuvent vite devenir dangereux.
reason-baby_collapse = Un bébé bleu, tout mou, difficile à réveiller ou qui lutte pour respirer a besoin d’aide tout de suite. Chaque minute compte.

## Patterns: value completes "It looks most like …" and "It could also be …"; .title is the lead where the name comes first.
## No pattern is named in an emergency, in pregnancy, or where no milk is made.

pattern-engorgement = des seins très pleins et gonflés
    .title = Vos réponses font penser à des seins très pleins et gonflés (engorgement).
    .about = C’est courant les premiers jours après la naissance et pendant le sevrage. Se faire aider pour la mise au sein peut soulager. En cas de fièvre, demandez toujours un avis médical.
    .loss_about = C’est courant les premiers jours après la fin d’une grossesse. En cas de fièvre, demandez toujours un avis médical.
pattern-ductal_narrowing = un canal bouché
    .title = Vos réponses font penser à un canal bouché.
    .about = À cet endroit, les canaux sont enflammés et rétrécis, plutôt que fermés par un bouchon dur. Calmer le gonflement aide plus qu’appuyer.
pattern-inflammatory_mastitis = une mastite, peut-être surtout un gonflement
    .title = Cela pourrait être une mastite, peut-être surtout un gonflement.
    .about = Une partie du sein est enflammée. Parfois c’est un gonflement, parfois une infection, et seul un examen peut le dire.
pattern-bacterial_mastitis = une mastite, peut-être avec une infection
    .title = Cela pourrait être une mastite, peut-être avec une infection.
    .about = Des microbes jouent peut-être un rôle. Parfois c’est un gonflement, parfois une infection, et seul un examen peut le dire.
pattern-phlegmon = une masse ferme et enflammée, après un gonflement
    .title = Cela pourrait être une masse ferme et enflammée.
    .about = Un professionnel de santé doit l’examiner, souvent avec une échographie. S’il vous plaît, ne la frottez pas et ne la pressez pas.
pattern-abscess = une poche de liquide ou de pus (abcès)
    .title = Cela pourrait être une poche de liquide ou de pus (abcès).
    .about = Un professionnel de santé doit l’examiner, souvent avec une échographie. S’il vous plaît, ne la pressez pas.
pattern-galactocele = un kyste de lait
    .title = Cela pourrait être un kyste de lait.
    .about = Un kyste de lait est une petite poche de lait. Il faut un examen pour confirmer.
pattern-nipple_bleb = une ampoule de lait sur le mamelon
    .title = Vos réponses font penser à une ampoule de lait sur le mamelon.
    .about = Un tout petit bout de peau couvre une sortie du lait. Il ne faut pas l’ouvrir.
pattern-subacute_or_recurrent_mastitis = une douleur au sein qui dure ou qui revient
    .title = Vos réponses font penser à une douleur au sein qui dure ou qui revient.
    .about = Vous n’y êtes pour rien. Demandez s’il y a trop de lait. Demandez aussi si une analyse du lait (microbes) et un examen comme une échographie aideraient.
pattern-possible_ibc_or_other = des changements de peau ou de forme à faire examiner
    .title = Ces changements de peau ou de forme demandent un examen sans tarder.
    .about = Faites-les examiner, que vous ayez du lait ou non. La plupart des causes ne sont pas un cancer, mais il est important de vérifier sans tarder. Même si une échographie ou une mammographie semblait normale, demandez une nouvelle consultation.
pattern-nipple_skin_problem = un problème de peau du mamelon
    .title = Vos réponses font penser à un problème de peau du mamelon.
    .about = Les crevasses et les éruptions peuvent avoir de nombreuses causes. Un professionnel de santé ou un spécialiste de la lactation peut regarder et aider à guérir.
pattern-other_breast_pain = une autre sorte de douleur au sein
    .title = Vos réponses font penser à une autre sorte de douleur au sein.
    .about = Le froid, un soutien-gorge serré, un muscle tendu ou un souci de peau peuvent aussi faire mal. Parlez-en si cela dure.
pattern-other_postpartum_illness = une maladie dans une autre partie du corps
    .title = Cela pourrait être une maladie dans une autre partie du corps.
    .about = Après une naissance, la fièvre peut aussi venir de l’utérus, d’une plaie, de la vessie ou des poumons. Un professionnel de santé peut trouver la cause.
    .loss_about = La fièvre peut aussi venir de l’utérus, d’une plaie, de la vessie ou des poumons. Un professionnel de santé peut trouver la cause.

## Urgency: headline with an action and a time; .title a short label; .about what it means

urgency-emergency = Appelez les secours maintenant
    .title = Urgence
    .about = Appelez le numéro d’urgence ou allez aux urgences tout de suite. Demandez à quelqu’un de venir avec vous. Si un bébé est avec vous, demandez à quelqu’un de s’en occuper.
    .loss_about = Appelez le numéro d’urgence ou allez aux urgences tout de suite. Demandez à quelqu’un de venir avec vous.
urgency-same_day = Parlez à un professionnel de santé aujourd’hui
    .title = Aujourd’hui
    .about = N’attendez pas demain, même le week-end.
urgency-within_24h = Parlez à un professionnel de santé d’ici demain à la même heure
    .title = Dans les 24 heures
    .about = Appelez maintenant pour prendre rendez-vous. Si le cabinet n’ouvre pas d’ici là, appelez une ligne de conseil santé. Ou allez dans un centre de soins sans rendez-vous. En cas de fièvre, ou si vous vous sentez malade comme avec une grippe, consultez le jour même. Consultez aussi le jour même si l’état du sein s’aggrave nettement.
urgency-routine_soon = Appelez aujourd’hui pour une consultation d’ici 1 à 3 jours
    .title = D’ici 1 à 3 jours
    .about = Demandez un examen. Pour une boule, demandez aussi si une échographie est utile. Produire du lait n’est pas une raison d’attendre.
urgency-self_care = Soignez-vous à la maison et refaites ce questionnaire dans 12 heures
    .title = Se soigner à la maison
    .about = Vos réponses font penser à un problème qu’on peut souvent soulager à la maison. Mais cela peut s’aggraver vite.
# Stands in place of urgency-self_care while antibiotics are running and helping.
urgency-on_plan = Suivez votre plan, et refaites ce questionnaire dans 12 heures
    .title = Suivez votre plan
    .about = Continuez les antibiotiques exactement comme on vous l’a dit. Vos réponses font penser à un problème qui s’améliore. Cela peut changer vite, donc refaites ce questionnaire après 12 heures, puis après 24 heures.

# Headlines where a clinician has seen the reader in the last 24 hours and gave a plan. The level stays the same.
urgency-same_day-seen = Appelez aujourd’hui l’équipe qui s’est occupée de vous
urgency-within_24h-seen = D’ici demain à la même heure, appelez l’équipe qui s’est occupée de vous
urgency-routine_soon-seen = Appelez l’équipe qui s’est occupée de vous, pour une consultation d’ici 1 à 3 jours

# The first line of the result: the action with its limit; those above stand where no clock can be read. $time is a moment of `moment-…` below, $day a weekday.
headline-same_day = Appelez un professionnel de santé maintenant, pour consulter au plus tard { $time }
headline-within_24h = Parlez à un professionnel de santé au plus tard { $time }
headline-routine_soon = Appelez aujourd’hui, pour consulter au plus tard { $day }
headline-self_care = Soignez-vous à la maison, et refaites ce questionnaire { $time }
headline-on_plan = Suivez votre plan, et refaites ce questionnaire { $time }
# The same, for a reader who was seen.
headline-same_day-seen = Appelez l’équipe qui s’est occupée de vous, au plus tard { $time }
headline-within_24h-seen = Parlez à l’équipe qui s’est occupée de vous, au plus tard { $time }
headline-routine_soon-seen = Appelez l’équipe qui s’est occupée de vous, au plus tard { $day }

# The box for the baby stands first on the page and never changes the parent’s answer.
baby_urgency-emergency = Appelez les secours pour votre bébé maintenant
    .title = Votre bébé
    .about = Appelez le numéro d’urgence ou emmenez votre bébé aux urgences tout de suite. N’attendez pas qu’on vous rappelle.
baby_urgency-same_day = Appelez le médecin de votre bébé maintenant
    .title = Votre bébé
    .about = Dites à ce médecin ce que vous avez vu chez votre bébé. Si vous n’arrivez à joindre personne rapidement, emmenez votre bébé dans un centre de soins sans rendez-vous ou aux urgences.

# What follows from the limit in the headline.
deadline-same_day = Pas de consultation d’ici là ? Allez aux urgences.
deadline-within_24h = Cela vaut aussi la nuit et le week-end.
# On the first screenful of a result without a call for today.
sooner-today = Consultez aujourd’hui dans un de ces cas : une température de 38,0 °C (100,4 °F) ou plus, une zone chaude du sein qui s’étend, ou l’impression d’être malade dans tout le corps, comme avec une grippe.

## Where no pattern is named

no-pattern = Il y a trop peu de réponses pour dire à quoi cela ressemble.
not-for-you-not_lactating = Cet outil n’est pas fait pour votre situation. Faites examiner votre sein par un professionnel de santé.
    .about = Il est fait pour les personnes qui produisent du lait. Les signes de danger et les délais ci-dessus restent valables pour vous.
# Heads the list of all danger signs, for readers whom the rest of the page may not fit.
not-for-you-signs = Si l’un de ces signes apparaît, appelez le numéro d’urgence :
not-for-you-pregnant = Cet outil n’est pas fait pour votre situation. Appelez l’équipe qui suit votre grossesse ou un professionnel de santé.
    .about = Il est fait pour les personnes qui allaitent ou tirent du lait. Les signes de danger et les délais ci-dessus restent valables pour vous.

## Advice: what to do

advice-call_emergency_now = Appelez le numéro d’urgence maintenant. Dites quels signes de danger sont présents.
advice-do_not_drive_yourself = Ne conduisez pas vous-même. Demandez à quelqu’un de vous emmener, ou attendez l’ambulance. Faites-vous accompagner.
advice-get_baby_help_now = Appelez le numéro d’urgence pour votre bébé maintenant. N’attendez pas qu’on vous rappelle.
advice-call_baby_doctor_now = Appelez le médecin de votre bébé maintenant et dites-lui ce que vous avez vu.
advice-crisis_line = Appelez aussi une ligne d’écoute de crise maintenant. Quelqu’un vous écoutera. Vous n’avez pas à porter cela sans aide.
advice-see_someone_today = Appelez maintenant votre médecin, votre sage-femme ou votre centre de santé et demandez un rendez-vous pour aujourd’hui.
    .loss = Appelez maintenant votre médecin ou votre centre de santé et demandez un rendez-vous pour aujourd’hui.
advice-emergency_department_if_not_seen_in_4_hours = Personne ne répond, c’est fermé, ou personne ne peut vous examiner dans les 4 heures qui viennent ? Allez alors dans un centre de soins sans rendez-vous ou aux urgences.
advice-retake_by_mouth_now = Reprenez votre température maintenant, par la bouche si possible. Si elle reste sous 36,0 °C (96,8 °F), allez aux urgences aujourd’hui.
advice-call_maternity_unit_first = Appelez d’abord la maternité. La naissance est récente : il vous faut peut-être des soins à l’hôpital.
    .loss = Appelez d’abord l’équipe de l’hôpital qui s’est occupée de vous. Il vous faut peut-être des soins à l’hôpital.
advice-call_within_24h = Appelez un professionnel de santé maintenant, pour une consultation ou un avis d’ici demain à la même heure. Si c’est fermé, essayez une ligne de conseil santé ou un centre de soins sans rendez-vous.
advice-book_a_visit = Appelez aujourd’hui pour obtenir une consultation d’ici 1 à 3 jours.
advice-call_the_team_that_saw_you = Appelez l’équipe qui s’est occupée de vous, et suivez le plan qu’elle a donné. Un signe de danger veut toujours dire : appelez les secours.

## Advice: what to say on the phone

advice-say_when_you_gave_birth = Dites la date de votre accouchement.
    .loss = Dites quand votre grossesse s’est terminée.
advice-ask_could_this_be_sepsis = Demandez : « Est-ce que cela pourrait être un sepsis (septicémie) ? » C’est quand une infection rend tout le corps très malade.
advice-say_allergy = Dites à quels médicaments vous êtes allergique.
advice-say_risk_group = Dites quels problèmes de santé sont cochés dans vos réponses. Ils peuvent changer vos soins.
advice-tell_maternity_team = Prévenez l’équipe qui suit votre grossesse. Demandez-lui conseil avant de prendre un antidouleur, surtout à partir de 20 semaines.
advice-hiv_team_before_feeding = Appelez aujourd’hui votre équipe VIH ou celle de votre bébé, avant d’allaiter du côté douloureux.
advice-tell_baby_team = Parlez aujourd’hui de votre sein douloureux à l’équipe soignante de votre bébé.
advice-ask_exam_and_ultrasound = Demandez un examen du sein, et demandez si une échographie est utile. Produire du lait n’est pas une raison d’attendre.
    .not_nursing = Demandez un examen du sein, et demandez si une échographie est utile.
advice-ask_milk_culture = Demandez s’il faut chercher des microbes dans votre lait.
    .not_nursing = Demandez s’il faut chercher des microbes dans le liquide du sein.
advice-ask_about_repeat_clogs = Dites que ce n’est pas la première fois. Demandez quelle peut être la cause, et si un examen comme une échographie aiderait.
advice-ask_again_if_scan_was_normal = Une échographie ou une mammographie a semblé normale ? Si le changement est toujours là, demandez une nouvelle consultation.

## Advice: what to watch

advice-take_temperature_now = Prenez votre température maintenant, puis refaites ce questionnaire avec le résultat.
advice-temperature_before_each_dose = Prenez votre température avant chaque prise d’un médicament contre la fièvre. Le médicament peut cacher une fièvre.
advice-recheck_on_time = Refaites ce questionnaire aux heures indiquées ci-dessous.
advice-signs_that_change_this = Surveillez les signes ci-dessous : ils rendraient cela plus urgent.
advice-mark_the_edge = Tracez au stylo le contour de la zone chaude ou ferme. Après 12 heures, vous pourrez voir ou sentir si elle a grandi.
advice-check_again_in_2_weeks = Touchez de nouveau l’endroit dans 2 semaines. Faites examiner toute boule, peau épaisse ou couleur changée.

## Advice: home care, or "while you arrange care"

advice-finish_antibiotics = Prenez vos antibiotiques exactement comme on vous l’a dit, jusqu’au dernier. Demandez avant de changer quoi que ce soit.
advice-feed_as_usual = Allaitez comme d’habitude, quand votre bébé le demande. N’ajoutez pas de tétées et n’en sautez pas.
advice-pump_as_usual = Tirez votre quantité de lait habituelle aux heures habituelles. N’ajoutez pas de séances et n’en sautez pas.
advice-ask_before_feeding_that_side = Demandez conseil avant d’allaiter du côté douloureux ou d’utiliser ce lait. On peut vous aider à décider.
advice-milk_is_safe = Vous pouvez continuer à donner votre lait. Il est sans danger pour un bébé en bonne santé et né à terme.
advice-cold_pack = Enveloppez une poche froide dans un linge. Posez-la environ 10 minutes sur l’endroit douloureux, au plus une fois par heure.
advice-keep_nipples_warm = Gardez vos mamelons au chaud et au sec. Pas de poche froide : le froid peut réveiller la douleur.
advice-pain_relief_acetaminophen = Le paracétamol (acétaminophène) peut calmer la douleur et la fièvre. Suivez la notice. En pharmacie, on peut vous dire s’il vous convient.
# Shown in pregnancy too: does not name ibuprofen.
advice-medicine_cautions = Certains antidouleurs ne conviennent pas à tout le monde. Parlez-en d’abord en pharmacie dans ces cas : ulcère, saignements, problème de reins, asthme, ou prééclampsie dans le passé. Parlez-en aussi si vous prenez un médicament pour fluidifier le sang (anticoagulant). Parlez-en aussi si votre bébé est né trop tôt ou est malade.
    .loss = Certains antidouleurs ne conviennent pas à tout le monde. Parlez-en d’abord en pharmacie dans ces cas : ulcère, saignements, problème de reins, asthme, ou prééclampsie dans le passé. Parlez-en aussi si vous prenez un médicament pour fluidifier le sang (anticoagulant).
    .not_nursing = Certains antidouleurs ne conviennent pas à tout le monde. Parlez-en d’abord en pharmacie. En cas de grossesse, parlez-en aussi à l’équipe qui vous suit.
advice-pain_relief_ibuprofen = S’il vous convient, l’ibuprofène peut calmer le gonflement et la douleur. Il est souvent utilisé pendant l’allaitement. Suivez la notice, et demandez conseil en pharmacie.
    .loss = S’il vous convient, l’ibuprofène peut calmer le gonflement et la douleur. Suivez la notice, et demandez conseil en pharmacie.
advice-supportive_bra = Portez un soutien-gorge souple, qui tient sans serrer. Évitez les armatures, et ne bandez jamais les seins.
advice-rest_and_drink = Reposez-vous quand c’est possible, buvez quand la soif vient et demandez de l’aide.
advice-comfort_after_loss = Nous sommes de tout cœur avec vous dans ce deuil. Si vos seins font mal, laissez couler ou faites sortir à la main un peu de lait, juste pour soulager.
advice-bereavement_support = Pendant un deuil, prenez aussi soin de vous. Un groupe de soutien peut aider. Si votre moral reste bas, ou si ce que vous ressentez vous fait peur, parlez-en à un professionnel de santé.
advice-check_latch = Vérifiez que votre bébé prend le sein à pleine bouche et que cela ne pince pas. Un spécialiste de la lactation peut regarder une tétée.
advice-check_pump_fit = Vérifiez que l’entonnoir du tire-lait est à la bonne taille et que l’aspiration reste douce.
advice-soften_before_latch = Sein trop plein pour une bonne prise ? Faites sortir un peu de lait à la main, juste jusqu’à ce que l’aréole soit souple.
advice-rest_a_side_that_gives_little = Si peu de lait sort du côté gonflé, n’insistez pas. Passez à l’autre côté, puis réessayez le côté gonflé plus tard.
advice-light_skin_strokes = Si cela fait du bien, caressez la peau du mamelon vers l’aisselle. N’appuyez pas plus fort qu’une plume.
advice-wean_slowly = Sevrez lentement. Supprimez une seule tétée ou séance de tire-lait, puis laissez quelques jours à votre corps avant la suivante.
advice-make_less_extra_milk = Ne tirez pas plus que votre quantité habituelle. Un spécialiste de la lactation peut vous montrer comment produire moins de lait en douceur.
advice-leave_bleb_closed = N’ouvrez pas le petit point du mamelon. Il ne faut ni le percer, ni le gratter, ni le frotter.

## Advice: what to leave out

advice-no_extra_pumping = Évitez les tétées et les tirages de lait en plus. Faire sortir plus de lait peut augmenter le gonflement.
    .loss = Évitez les tirages de lait en plus. Faire sortir plus de lait peut augmenter le gonflement.
advice-no_deep_massage = Évitez de masser en profondeur, de presser le sein et d’utiliser un pistolet de massage ou un peigne. Cela peut abîmer un sein gonflé.
advice-no_long_heat = Évitez les poches chaudes, les longues douches chaudes, les bains d’eau salée, l’huile de ricin et les crèmes. La chaleur peut augmenter le gonflement.
advice-no_leftover_antibiotics = Ne prenez pas d’antibiotiques qui restent d’avant ou qui sont à une autre personne.
advice-no_aspirin_or_codeine = Ne prenez ni aspirine ni codéine pour cela, sauf si un professionnel de santé vous dit d’en prendre.
advice-do_not_wait_through_fever = N’attendez pas que la fièvre passe. De la fièvre, ou se sentir malade dans tout le corps, demande des soins le jour même.
advice-no_nipple_shield_fix = N’utilisez pas de bout de sein en silicone pour régler cela. Il peut causer d’autres problèmes.
advice-no_extra_sterilising = Pas besoin de faire bouillir ou de stériliser plus que d’habitude. Lavez les pièces du tire-lait comme d’habitude.

## When to check again

recheck-self_care = Refaites ce questionnaire après 12 heures, puis après 24 heures. Prenez votre température toutes les 6 heures, et avant tout médicament contre la fièvre.
recheck-routine_soon = Refaites ce questionnaire chaque jour jusqu’à votre consultation.
recheck-within_24h = En attendant de parler à un professionnel de santé, vérifiez toutes les 4 heures, quand vous ne dormez pas, comment vous allez et comment va le sein.
recheck-same_day = Toutes les heures, jusqu’à votre consultation, voyez comment vous allez et comment va le sein.
recheck-antibiotics = Refaites aussi ce questionnaire 24 heures puis 48 heures après la première prise d’antibiotique. Appelez à chaque fois que cela ne va pas mieux.
recheck-at = Refaites ce questionnaire { $time }

## What would make it more urgent: each line completes a heading "… if:"

changes-emergency = Appelez les secours tout de suite si :
changes-same_day = Consultez le jour même, sans attendre, si :
changes-within_24h = Parlez à un professionnel de santé dans les 24 heures si :
changes-routine_soon = Prenez rendez-vous si :
changes-baby = Demandez de l’aide pour votre bébé tout de suite si :

change-danger_sign = il y a un signe de danger du premier écran, comme du mal à respirer, une confusion ou un évanouissement
change-temperature = votre température atteint { $celsius } °C ({ $fahrenheit } °F)
change-temperature-low = votre température descend sous { $celsius } °C ({ $fahrenheit } °F)
change-fever_reducer = un médicament contre la fièvre a été pris et peut cacher une fièvre
change-hours_since_start = { $number ->
    [one] cela ne va pas mieux { $number } heure après le début
   *[other] cela ne va pas mieux { $number } heures après le début
}
# A moment: "it is not better by tomorrow at 3:20 pm".
change-hours_since_start-by = cela ne va toujours pas mieux à ce moment : { $time }
change-hours_since_start-gone_by = cela n’a pas encore disparu à ce moment : { $time }
change-hours_since_start-days = { $number ->
    [one] cela ne va pas mieux { $number } jour après le début
   *[other] cela ne va pas mieux { $number } jours après le début
}
# For the limit that holds even when it is getting better (7 days).
change-hours_since_start-still_there = { $number ->
    [one] c’est toujours là { $number } jour après le début
   *[other] c’est toujours là { $number } jours après le début
}
change-trend = cela s’aggrave nettement
change-growing = la zone grandit d’heure en heure, ou des traînées vont vers l’aisselle ou le thorax
change-growing-slowly = la zone grandit ou s’étend, même lentement
change-inflamed-small_and_mild = la peau à cet endroit devient un peu plus chaude, plus tendue, plus luisante ou plus foncée
change-inflamed = la peau à cet endroit devient chaude, tendue, luisante, ou rose, rouge, violette, grise ou plus foncée
change-breast_colour = la peau devient rose, rouge, violette, grise ou plus foncée que d’habitude
change-where = des zones chaudes ou douloureuses apparaissent dans les deux seins
change-feverish = une sensation de fièvre apparaît : chaud, ou froid avec des frissons
change-feverish-a_little = une sensation de fièvre apparaît, même légère
change-body_ill = de forts frissons ou de fortes courbatures apparaissent, ou vous vous sentez malade partout, comme avec une grippe
change-body_ill-mild = de légers frissons ou de légères courbatures commencent, comme avec une grippe
change-vomiting = vous vomissez ce que vous buvez, ou vous vomissez les médicaments
change-vomiting-once_or_twice = des vomissements ou une forte diarrhée liquide apparaissent
change-pain = la douleur devient si forte que les médicaments n’aident pas
change-pain-strong = la douleur devient forte et ne baisse pas
change-pulse = votre pouls au repos atteint { $number } battements par minute
change-breaths = votre respiration au repos atteint { $number } respirations par minute
change-lump = une boule apparaît
change-lump_after_feed = la boule grossit
change-lump_after_feed-same = la boule ne rétrécit plus une fois le lait sorti
    .not_nursing = la boule ne rétrécit plus
change-lump_feel = la boule devient très douloureuse et molle, comme pleine de liquide
change-discharge = du pus sort du mamelon
change-discharge-blood = du sang sort du mamelon
change-nipple_crack_infected = une crevasse du mamelon montre du pus, une croûte jaune ou un changement de couleur qui s’étend
change-nipple_bleb = un point blanc, jaune ou transparent apparaît sur le mamelon
change-nipple_scaly = une éruption écailleuse du mamelon dure plus de 2 semaines
change-shape = la peau se creuse, se plisse ou s’épaissit, le mamelon rentre, ou une boule dure apparaît à l’aisselle
change-other_signs = une forte douleur au ventre, un saignement qui sent mauvais, une plaie avec du pus ou une jambe gonflée apparaît
change-burning_urine = cela brûle quand vous urinez
change-antibiotics_effect-worse = cela s’aggrave nettement sous antibiotiques
change-antibiotics_effect-same = cela ne va pas mieux sous antibiotiques
change-antibiotics_hours = { $number ->
    [one] cela ne va pas mieux { $number } heure après le premier antibiotique
   *[other] cela ne va pas mieux { $number } heures après le premier antibiotique
}
change-antibiotics_hours-by = malgré les antibiotiques, cela ne va toujours pas mieux à ce moment : { $time }
change-before = cela revient au même endroit du sein, ou peu après un traitement
change-baby_temperature = la température de votre bébé atteint { $celsius } °C ({ $fahrenheit } °F)
change-baby_temperature-low = la température de votre bébé descend sous { $celsius } °C ({ $fahrenheit } °F)
change-baby_feeding = votre bébé est trop endormi pour boire, ou mouille moins de 4 couches en 24 heures
change-more_serious = vous pensez que c’est plus grave qu’il n’y paraît
change-other = { $question } : { $answer }

## To take to a clinician: three lines to read out on the phone (say-…), and a summary to show (take-…)
## The reader, a partner or a friend may read or show them, so nothing says "I have", "my" or "me".
## "I am calling" holds for each of them.

say-about = J’appelle pour un sein douloureux.
say-start = Cela a commencé il y a { $answer }.
say-no_temperature = La température n’a pas été prise.
say-fever_medicine = Un médicament contre la fièvre a été pris ces 6 dernières heures.
# $answer is a list of what was found, such as "Lump, Feeling feverish: A little".
say-signs = À noter : { $answer }.
say-antibiotics = Le premier antibiotique a été pris il y a { $answer }.
# $level is the headline of the result, such as "Talk to a clinician today".
say-level = Un questionnaire sur le sein indique : { $level }.
say-ask_same_day = Est-il possible de consulter aujourd’hui ?
say-ask_within_24h = Quelqu’un peut-il examiner cela ou en parler d’ici demain à la même heure ?
say-ask_routine_soon = Y a-t-il un rendez-vous d’ici 1 à 3 jours ?
say-ask_self_care = Y a-t-il autre chose à surveiller ?
say-sepsis = Est-ce que cela pourrait être un sepsis (septicémie) ?
# Where there is nothing to tell yet.
say-nothing = La plupart des questions sont encore sans réponse.
# For the emergency call. $answer is the danger sign, such as "Confusion or slurred speech".
say-emergency = Il faut une aide d’urgence maintenant : { $answer }.
say-emergency_about = Il y a aussi un sein douloureux.
# The caller fills in the rest.
say-emergency_ask = L’adresse est … Que faut-il faire jusqu’à l’arrivée des secours ?

take-title = À montrer à un professionnel de santé
take-script = À lire au téléphone
    .hint = Donnez d’abord votre nom. Si vous appelez pour quelqu’un d’autre, dites-le.
take-summary = Lire le résumé
# $time is a date with a time.
take-made = Questionnaire sein douloureux, fait : { $time }
take-by = Au plus tard : { $time }
# The names of lists; what is in them follows a colon.
take-signs = Signes de danger
take-none = aucun des signes cités dans les questions
# Commence par une espace insécable.
take-separator =  ;
take-noticed = Également remarqué
take-health = Santé
take-looks = Cela pourrait ressembler à { $answer }. Seul un examen peut le dire.
take-foot = Fait par le questionnaire sein douloureux à partir de réponses. Ce n’est pas un diagnostic.
# The only words of a reminder in a calendar. Others may see it, so it must not say what it is about.
take-check_again = Vérifier de nouveau
# The only name of a saved file. Others may see it, too.
take-notes = Notes
take-copy = Copier
take-copied = Copié.
take-not_copied = La copie n’a pas marché ici. Le texte est sélectionné : copiez-le ci-dessous.
    .title = Texte à copier
take-print = Imprimer
take-printed = Pas de fenêtre d’impression ? Enregistrez un fichier, puis imprimez-le.
take-no_print = Imprimer d’ici imprimerait toute la page. Enregistrez un fichier, puis imprimez-le.
take-save = Enregistrer dans un fichier
# $name is the name of a file.
take-saved = Votre navigateur devrait maintenant enregistrer { $name }. Pas de fichier ? Copiez plutôt le texte.
take-remind = Enregistrer un rappel
take-reminded = Votre navigateur devrait maintenant enregistrer { $name }. Ouvrez-le pour ajouter les heures. Il dit seulement « Vérifier de nouveau ».
take-code = Afficher un code à scanner
    .title = Le résumé sous forme de code
    .hint = Visez-le avec l’appareil photo d’un téléphone. Il contient le résumé en texte et n’a pas besoin d’internet.
take-code_short = Ce code contient un résumé plus court.
take-code_none = Le résumé est trop long pour un code. Copiez-le ou enregistrez-le plutôt.

## Regions and kinds of number

region-us = États-Unis
region-uk = Royaume-Uni
region-ca = Canada
region-au = Australie
region-nz = Nouvelle-Zélande
region-ie = Irlande
region-eu = Union européenne
region-other = Un autre pays

phone-emergency = Numéro d’urgence
phone-emergency-local = Le numéro d’urgence de votre pays
phone-advice = Ligne de conseil santé
    .about = Pour un conseil de jour comme de nuit, si votre cabinet ou centre de santé est fermé.
phone-advice-local = Votre médecin, votre centre de santé ou la ligne de conseil médical de votre assurance
    .about = Appelez leur numéro habituel.
phone-support = Soutien à l’allaitement
    .about = Pour une aide à l’allaitement. Pas pour une maladie urgente.
    .loss = Soutien pour le lait
    .loss_about = Pour une aide avec des seins pleins et douloureux. Pas pour une maladie urgente.
phone-crisis = Ligne d’écoute de crise
    .about = En cas d’idées de vous faire du mal ou d’en faire à quelqu’un, ou quand tout devient trop lourd.
phone-crisis-local = Une ligne d’écoute de crise près de chez vous, ou le numéro d’urgence
phone-checked = Numéros vérifiés pour la dernière fois : { $time }
# Some of the numbers shown have a date, some have none; $phone lists those that have one.
phone-checked-some = Vérifiés pour la dernière fois le { $time } : { $phone }. Les autres numéros ne sont pas encore vérifiés.

## Messages beside a field

error-check_unit = Ce nombre est-il en °C ou en °F ? Choisissez.
error-check_reading = Cette mesure semble inhabituelle. Reprenez-la et tapez un nombre de 34 à 43,3 °C (93 à 110 °F).
error-negative = Tapez un nombre : 0 ou plus.
error-not_a_number = Tapez un nombre, par exemple 3.
error-not_a_temperature = Tapez une température, par exemple 37,0 °C (98,6 °F).
error-too_large = Ce nombre semble trop grand. Vérifiez-le.
error-choose_one = Choisissez une réponse, ou « Je ne sais pas ».
# A baby’s age without a unit.
error-no_unit = Ce sont des jours, des semaines ou des mois ? Choisissez.
# How long ago something began, without a unit.
error-no_unit_of_time = Ce sont des heures ou des jours ? Choisissez.
# Below a baby’s age that is less than the time since the birth.
baby-age-clash = D’après vos réponses, l’accouchement remonte à plus longtemps que ce que vous avez indiqué ici. Vérifiez le nombre, et s’il s’agit de jours, de semaines ou de mois.
error-answer_each = Répondez à chaque ligne, ou touchez « Rien de tout cela ».
error-second_reading = Cette mesure est basse. Attendez 15 minutes et reprenez-la, par la bouche si possible, ou à l’oreille. Puis tapez la deuxième.
# For a baby: no wait, and no mouth.
error-second_reading-baby = Cette mesure est basse pour un bébé. Reprenez-la maintenant, de la même façon. Puis tapez la deuxième.

## Standing lines

not-a-diagnosis = C’est une information générale, pas un diagnostic, et elle peut être fausse. S’inquiéter est une raison suffisante pour appeler.
under-18 = Moins de 18 ans ? Les mêmes conseils valent pour vous. Un adulte de confiance ou un centre de santé peut aider. Dans beaucoup d’endroits, vous pouvez demander ces soins vous-même.
who-it-is-for = Pour les adultes qui produisent du lait. Cet outil ne peut pas remplacer un examen.
hard-to-read = Si c’est difficile à lire, appelez le { $phone } ou un centre de santé maintenant. Demandez à parler à quelqu’un dans votre langue.
privacy-note = Vos réponses restent sur cet appareil. Elles disparaissent quand vous fermez cette page ou touchez « Effacer ».
source-note = Ces règles viennent de guides de santé publique et d’études. C’est notre propre résumé.
review-state = Pas encore relu par un professionnel de santé.
# Only for languages other than English.
review-translated = Ce texte est traduit de l’anglais. Personne ne l’a encore vérifié.
review-translated-back = Ce texte est traduit de l’anglais, puis retraduit en anglais pour le vérifier. Aucun professionnel de santé ne l’a encore lu.
# Parts of the advice that clinicians review, as they stand in the two sentences below.
review-rules = les règles
review-questions = les questions
review-patterns = les noms pour « à quoi cela ressemble »
review-advice = les conseils
review-interview = qui reçoit quelle question
review-words = ces textes
# $answer is one part or a list of them.
review-open = Pas encore relu par un professionnel de santé : { $answer }.
# $name is who reviewed it, with what they are: "First Last, family doctor". $time is a date.
review-done = { $name }, a relu { $answer } le { $time }.
review-by = Prochaine relecture : au plus tard le { $time }. Si cette date est passée, une partie n’est peut-être plus à jour. Fiez-vous alors aux signes de danger, et en cas de doute, appelez un professionnel de santé.
# From here on: only after that day, at the top of every screen.
review-due = Ces conseils doivent être relus
review-due-about = Ils devaient être vérifiés au plus tard le { $time }. Une partie n’est peut-être plus à jour. En cas de doute, appelez un professionnel de santé.
review-due-call = Pour tout signe de danger, appelez le numéro d’urgence maintenant. En cas de doute, appelez un professionnel de santé.
review-due-emergency = Ils devaient être vérifiés au plus tard le { $time }. Appelez quand même les secours maintenant.
review-due-signs = Si l’un de ces signes est présent, appelez maintenant :
not-sure-note = Quand vous ne saviez pas, cet outil choisit la prudence.
still-open = Il reste des questions sans réponse.
    .about = Répondez-y pour un résultat plus adapté. Une question sans réponse ne rend jamais cela moins urgent.
loss-note = Nous sommes de tout cœur avec vous dans ce deuil. Ces questions portent sur votre corps et votre lait.
trust-your-feeling = Si quelque chose vous semble anormal, appelez, quoi que dise cette page.
shared-result = Ce site web recevra votre résultat : dans quel délai demander de l’aide et à quoi cela ressemble.

## Buttons and parts of the widget

ui-title = Questionnaire sein douloureux
ui-intro = Répondez à quelques questions simples. Voyez quand demander de l’aide et à quoi cela ressemble.
ui-minutes = Cela prend 2 à 5 minutes.
ui-start = Commencer
ui-next = Suivant
ui-back = Retour
ui-close = Fermer
ui-skip = Passer
ui-see_result = Voir que faire
# Above a screen that is asked only because the reader changed an answer.
ui-more_after_change = Vous avez modifié une réponse : nous devons aussi vous poser cette question.
ui-none_of_these = Rien de tout cela
ui-none_of_the_others = Non à tout le reste d’ici
# Heads a list of ticks that stands below a question with one answer.
ui-tick_all = Cochez tout ce qui correspond
ui-no_to_these = Non à ces questions
ui-not_sure = Je ne sais pas
ui-cant_tell = C’est difficile à savoir
ui-optional = facultatif
ui-change = Modifier
# For screen readers: which answer the button changes.
ui-change_answer = Modifier : { $question }
# Stands on every screen, beside Back: a short word.
ui-erase = Effacer
ui-erase_title = Effacer toutes les réponses ?
ui-erase_about = Toutes les réponses seront effacées. Il n’y a pas de retour possible.
ui-erase_yes = Effacer et recommencer
ui-erase_no = Garder mes réponses
ui-answer_the_rest = Après votre appel : répondre au reste
ui-tips_fit = Adapter ces conseils
# Opens the list of answers, each with "Change" beside it.
ui-your_answers = Voir ou modifier vos réponses
ui-answered_at = Réponses données { $time }
ui-no_answer = Sans réponse
ui-how_soon = Quand demander de l’aide
ui-why = Pourquoi
ui-why_emergency = Pourquoi c’est une urgence
ui-because = Vos réponses :
ui-looks_like = À quoi cela ressemble
ui-looks-limit = Seul un examen peut dire ce que c’est. Le nom ne change pas le délai pour demander de l’aide.
ui-looks_most_like = Cela ressemble surtout à { $answer }.
ui-could_also_be = Cela pourrait aussi être
ui-do_now = Que faire maintenant
ui-say_on_phone = Que dire au téléphone
ui-watch = À surveiller
ui-while_you_arrange = En attendant la consultation
ui-home_care = Soins à la maison
ui-leave_out = À éviter
ui-check_again = Quand refaire le questionnaire
ui-more_urgent = Ce qui rendrait cela plus urgent
ui-would_change = Ce qui changerait le résultat
ui-for_your_baby = Pour votre bébé
ui-more = Afficher plus
ui-less = Afficher moins
ui-whom_to_call = Qui appeler
ui-call = { $name } : appeler le { $phone }
ui-call_number = Appeler le { $phone }
# Opens who this is for, the privacy note and the sources.
ui-small_print = Précisions et sources
ui-sources = Sources
ui-source = Source { $number }
ui-review_state = État de la relecture
ui-rules_version = Version des règles : { $answer }
ui-about_this = À propos de cet outil
ui-progress = Étape { $number } sur environ { $total }
ui-emergency_line = Besoin d’aide tout de suite ? Appelez le { $phone }.
ui-emergency_line_local = Besoin d’aide tout de suite ? Appelez le numéro d’urgence de votre pays.
ui-region = Où êtes-vous ?
    .hint = Cela affiche les bons numéros de téléphone. Nous ne cherchons pas où vous êtes.
ui-unit = Unité
ui-unit_switch = Passer de °C à °F, ou l’inverse
ui-meant_fahrenheit = C’est en °F
ui-meant_celsius = C’est en °C
ui-reading = Mesure
ui-no_reading = Je ne l’ai pas prise
ui-second_reading = Deuxième mesure
ui-antibiotics_yes = Oui, j’en ai pris
ui-how_long_ago = Il y a combien de temps ?
ui-first_dose_ago = Combien de temps depuis la première dose ?
ui-dont_know_when = Je ne sais pas quand
ui-other_baby = Le bébé pour qui je demande a un autre âge
ui-age_from_birth = Âge de votre bébé : { $answer }
ui-loading = Chargement…
ui-failed = Le questionnaire n’a pas pu s’ouvrir.
    .about = Réessayez plus tard. S’il y a un signe de danger, appelez le numéro d’urgence maintenant. Si quelque chose vous inquiète, appelez un professionnel de santé aujourd’hui.
ui-try_again = Réessayer
# Two names of one button: the device's own voice reads the page.
ui-read_aloud = Lire à voix haute
ui-stop_reading = Arrêter la lecture

## The panel behind the control with the globe: the reader's language, region and unit

settings-title = Langue et région
settings-language = Langue
settings-unit = Unité pour la température
# While the words of the language that was tapped are on their way
settings-wait = Chargement des textes…
# Said after a change, in the language that was chosen
settings-done = Le questionnaire est maintenant en français.
settings-failed = Les textes dans cette langue n’ont pas pu être chargés. Vos réponses sont toujours là. Vérifiez votre connexion à Internet, puis choisissez de nouveau la langue.

## Numbers, units and times

unit-fahrenheit = °F
unit-celsius = °C
unit-hours = heures
unit-days = jours
unit-weeks = semaines
unit-months = mois
unit-per_minute = par minute
hours = { $number ->
    [one] { $number } heure
   *[other] { $number } heures
}
days = { $number ->
    [one] { $number } jour
   *[other] { $number } jours
}
weeks = { $number ->
    [one] { $number } semaine
   *[other] { $number } semaines
}
months = { $number ->
    [one] { $number } mois
   *[other] { $number } mois
}
per-minute = { $number } par minute
temperature-one = { $number } { $unit }
temperature-both = { $celsius } °C ({ $fahrenheit } °F)
in-hours = { $number ->
    [one] dans { $number } heure
   *[other] dans { $number } heures
}
# $time below is a clock time, such as 3:20 pm; $day a weekday or a date.
time-now = maintenant
time-today = aujourd’hui à { $time }
time-tomorrow = demain à { $time }
time-day = { $day } à { $time }
# A moment inside a sentence: "be seen by 3:20 pm today".
moment-today = aujourd’hui à { $time }
moment-tomorrow = demain à { $time }
moment-day = { $day } à { $time }
# A time and how far off it is: "today at 3:20 pm (in 12 hours)".
time-and-in = { $time } ({ $answer })
# $name is a month of those below, $day its day, $number the year. The first of a month is "1er".
date = { $day ->
    [one] { $day }er
   *[other] { $day }
} { $name } { $number }
month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
# Two items of a list in one line.
list-pair = { $name }, { $answer }

## Pictures, the table, myths: what stands with "What it looks like" and below the advice. A reader after a loss sees
## them too, so no word here speaks of a baby, a feed or a birth, unless its myth or picture is kept from that reader.

# The line from swelling to a pocket of pus. A stage is one point on it.
spectrum = Où se placent vos réponses
    .about = Le gonflement, l’infection et la poche de pus sont des points sur une même ligne. Des points voisins peuvent se ressembler, et seul un examen peut les distinguer.
spectrum-here = Vos réponses se placent ici
spectrum-beside = Autre chose peut aussi correspondre. Cela n’a pas de place sur cette ligne.
stage-engorgement = Seins très pleins et gonflés (engorgement)
stage-narrowing = Un canal de lait rétréci (bouché)
stage-inflammation = Une zone enflammée
stage-infection = Une zone infectée
stage-abscess = Une poche de pus (abcès)

# A table of two columns. A row has a name and a cell for each column. No cell may say that it is less than it may be.
compare = Canal bouché et mastite, côte à côte
    .about = Les deux peuvent se ressembler, et cela peut changer vite. Seul un examen peut le dire.
compare-marked = Une coche montre ce qui correspond à vos réponses.
# Stands in place of the line above where the reader should be seen today.
compare-today = Une coche montre ce qui correspond à une mastite. Consultez aujourd’hui, quelles que soient les coches.
compare-clog = Canal bouché
compare-mastitis = Mastite
compare-fits = Correspond à vos réponses
compare-start = Comment cela commence
compare-start-clog = Un point ou une bande sensible dans un sein, en quelques heures ou quelques jours.
compare-start-mastitis = Une zone douloureuse, parfois en forme de part de tarte, le plus souvent dans un seul sein. Cela peut venir vite.
compare-skin = La peau à cet endroit
compare-skin-clog = Comme d’habitude, ou un peu chaude ou d’une couleur un peu différente.
compare-skin-mastitis = Chaude, tendue ou luisante. Elle peut être rouge, violette, grise ou plus foncée.
compare-lump = La boule
compare-lump-clog = Une boule ferme et douloureuse, de la taille d’un petit pois ou plus.
compare-lump-mastitis = Une zone ferme et gonflée, chaude ou d’une autre couleur.
compare-milk = Une fois le lait sorti
compare-milk-clog = Elle rétrécit ou disparaît.
compare-milk-mastitis = Elle peut ne pas changer, ou grossir.
compare-time = Avec le temps
compare-time-clog = Cela va mieux en quelques heures ou quelques jours.
compare-time-mastitis = Cela peut s’étendre, s’aggraver, ou être encore là après un jour de bons soins.
compare-fever = Fièvre, et se sentir malade
compare-fever-clog = Pas de fièvre, et ni frissons ni courbatures.
compare-fever-mastitis = Il peut y avoir de la fièvre, des frissons ou des courbatures, comme avec une grippe. Cela demande des soins le jour même.
compare-helps = Ce qui aide
compare-helps-clog = Se reposer, toucher le sein avec douceur, et ne pas tirer plus de lait que d’habitude.
compare-helps-mastitis = La même chose. Un professionnel de santé peut dire s’il faut plus.

# Myths: the value is what many hear, .about what is known now.
myths = Idées fausses corrigées
myths-heard = Ce qu’on entend souvent
myths-known = Ce qu’on sait aujourd’hui
myths-sources = Sources : { $answer }
myth-heat = « La chaleur fait fondre le bouchon. »
    .about = Il n’y a pas de bouchon dur à faire fondre. Une chaleur longue ou forte peut augmenter le gonflement. Un peu de chaleur douce pour soulager ne pose pas de problème.
myth-massage = « Il faut masser fort pour faire sortir le bouchon. »
    .about = Appuyer en profondeur peut abîmer un sein gonflé. Ce geste était plus courant chez les personnes dont le gonflement est devenu une masse ferme.
myth-pumping = « Il faut allaiter ou tirer du lait en plus jusqu’à ce que cela se débouche. »
    .about = Faire sortir plus de lait peut augmenter le gonflement. Gardez votre quantité habituelle, ni plus ni moins.
    .loss = « Il faut tirer du lait en plus jusqu’à ce que cela se débouche. »
    .loss_about = Faire sortir plus de lait peut augmenter le gonflement. Faites sortir juste assez de lait pour soulager.
# Kept from readers after a loss, and from those who should ask first.
myth-stopping = « Une mastite, c’est la fin de l’allaitement. »
    .about = La plupart des personnes peuvent continuer. Leur lait est sans danger pour un bébé en bonne santé et né à terme. Tout arrêter d’un coup est aussi un risque.

# What a drawing shows, for those who cannot see it.
picture-cold_pack = Une poche froide sur la partie douloureuse d’un sein
picture-latch = Une prise profonde : la bouche grande ouverte prend une grande partie du sein, et le menton le touche
picture-flange = Un entonnoir de tire-lait à la bonne taille : le mamelon a un peu de place de chaque côté
picture-touch = À faire : des doigts qui glissent légèrement. À éviter : un poing qui appuie en profondeur.

# The picture of both breasts on which sore parts are tapped. Left and right are the reader’s own.
zones = Touchez sur le dessin l’endroit douloureux
    .about = Votre gauche est à gauche, comme dans un miroir. Ou choisissez ci-dessous.
zones-left = Votre gauche
zones-right = Votre droite
zones-all-left = Tout le sein gauche
zones-all-right = Tout le sein droit
zones-clear = Effacer les marques du dessin
# $answer: the names of the parts.
zones-marked = Marqué : { $answer }
zones-both = Les deux seins font mal partout, et aucune partie ne ressort ? Choisissez cela ci-dessous.
zone-left-upper_outer = Sein gauche, en haut vers l’extérieur
zone-left-upper_inner = Sein gauche, en haut vers le milieu
zone-left-lower_outer = Sein gauche, en bas vers l’extérieur
zone-left-lower_inner = Sein gauche, en bas vers le milieu
zone-left-nipple = Sein gauche, autour du mamelon
zone-right-upper_outer = Sein droit, en haut vers l’extérieur
zone-right-upper_inner = Sein droit, en haut vers le milieu
zone-right-lower_outer = Sein droit, en bas vers l’extérieur
zone-right-lower_inner = Sein droit, en bas vers le milieu
zone-right-nipple = Sein droit, autour du mamelon

## Fallback: the plain HTML inside the element, under 2 KB in all, seen when the checker can't run

fallback-title = Canal bouché ou mastite ?
fallback-lead = Un court questionnaire aide à voir quand demander de l’aide pour un sein douloureux.
fallback-start = Commencer le questionnaire
fallback-moment = Un instant, le questionnaire se charge encore.
fallback-guide = Lire le guide complet
fallback-emergency = Appelez le { $phone } maintenant s’il y a au moins un de ces signes :
fallback-emergency_local = Appelez le numéro d’urgence de votre pays maintenant s’il y a au moins un de ces signes :
fallback-sign-mind = confusion, évanouissement ou convulsions
fallback-sign-breath = respiration difficile ou très rapide, douleur ou pression dans la poitrine (thorax), ou cœur très rapide au repos
fallback-sign-color = lèvres, gencives, paumes ou plantes des pieds bleues, grises ou très pâles
fallback-sign-skin = peau du sein qui noircit ou fait des cloques, ou éruption sur le corps qui reste visible quand on appuie un verre dessus
fallback-sign-chills = tremblements qui ne s’arrêtent pas, ou presque pas d’urine en 12 heures ou plus
fallback-sign-bleeding = saignement abondant, très fort mal de tête ou troubles de la vue
fallback-sign-doom = impression que vous pourriez mourir, ou idées de vous faire du mal ou d’en faire à quelqu’un
fallback-sign-fever = température de 40,0 °C (104,0 °F) ou plus
fallback-sign-baby = bébé bleu, tout mou ou difficile à réveiller
fallback-today = Consultez aujourd’hui en cas de fièvre à 38,0 °C (100,4 °F) ou plus, ou si une zone chaude du sein s’étend. Consultez aussi aujourd’hui si vous vous sentez malade comme avec une grippe.
fallback-note = Ceci est une information. Ce n’est pas un diagnostic.

## Guide: the whole protocol on one page, for paper and for readers without JavaScript (guide.html).
## Not shipped with the widget. One guide serves every reader, so it has no variants.

guide-title = Canal bouché ou mastite ? Le guide complet
guide-kicker = Guide du sein douloureux
guide-lead = Pour un sein douloureux quand on produit du lait. Il montre quand demander de l’aide, à quoi cela peut ressembler et que faire.
guide-danger_first = En danger maintenant ? Voyez d’abord les signes de danger.
guide-contents = Sommaire
guide-to_contents = Retour au sommaire

guide-about = Ce qu’est ce guide
guide-about-same_rules = Il contient les mêmes règles que le questionnaire, écrites en entier. Il fonctionne sans script, et sur papier.
guide-about-private = Cette page ne charge rien et n’envoie rien.
guide-about-loss = Ce guide s’adresse à tous, donc certaines lignes parlent d’un bébé. Si votre lait est venu après un deuil périnatal ou une grossesse perdue, nous sommes de tout cœur avec vous. Vous pouvez passer ces lignes.
guide-good_to_know = Bon à savoir
guide-how = Comment l’utiliser
guide-how-1 = Lisez d’abord les signes de danger. Si l’un d’eux correspond, appelez maintenant et arrêtez de lire.
guide-how-2 = Lisez ensuite les niveaux en partant du haut. Arrêtez-vous au premier niveau où une règle s’applique. Il dit quand demander de l’aide.
guide-how-3 = Aller mieux sur un point n’annule jamais une règle qui s’applique.
guide-how-4 = Si vous ne pouvez pas dire, prenez la réponse la plus prudente.
guide-how-5 = Les règles pour un bébé ont leur propre encadré. Elles ne changent jamais votre propre délai.

guide-danger = Signes de danger
guide-danger-lead = Appelez le numéro d’urgence maintenant si l’un de ces signes est présent.
guide-danger-not_sure = Un doute sur un signe de danger, ou pas de réponse à cette question ? Parlez alors à un professionnel de santé aujourd’hui. Si vous avez aussi de la fièvre ou vous sentez malade, cela peut être une urgence (voir la règle { $answer }).
guide-numbers = Numéros d’urgence
guide-numbers-lead = Un numéro ne marche que dans son pays. Composez-le tel qu’il est écrit ici.
guide-numbers-checked = La date à côté d’un numéro est le dernier jour où on l’a vu sur le site de ce service. Personne n’a encore vérifié les numéros sans date. Si un numéro ne marche pas, appelez le numéro d’urgence du pays où vous êtes.

guide-counts = Ce niveau s’applique si au moins une de ces règles s’applique
guide-counts-self_care = Ce niveau s’applique si aucune règle ci-dessus ne s’applique.
guide-rule = Règle { $name }
guide-when = Quand elle s’applique
guide-seen = Un professionnel de santé a-t-il examiné ce problème ces 24 dernières heures et donné un plan de soins ? { $answer }. Le niveau reste le même.
guide-on_plan = Pendant un traitement antibiotique : { $answer }.
guide-baby_box = Pour votre bébé

guide-all = Tous ces points :
guide-any = Au moins un de ces points :
guide-none = Aucun de ces points :
guide-not_all = Pas tous ces points à la fois :
guide-not = Pas : { $answer }
guide-always = Pour tout le monde
# $question is a short label, $answer one or more answers.
guide-is = { $question } : { $answer }
guide-is_not = { $question } : pas { $answer }
guide-one_of = { $answer } pour au moins un de ces points :
guide-quoted = « { $answer } »
guide-or = { $name } ou { $answer }
guide-or_else = { $name }, ou { $answer }
guide-and_not = { $name }, et pas { $answer }
guide-left_open = sans réponse
guide-a_number = un nombre
guide-a_reading = une mesure
guide-at_least = { $answer } ou plus
guide-at_most = { $answer } ou moins
guide-below = moins de { $answer }
# Two ways to say one length of time: "72 hours (3 days)".
guide-that_is = { $name } ({ $answer })
guide-level = Délai : { $answer }
guide-levels = Délai : de { $name } à { $answer }
guide-baby_level = Pour votre bébé : { $answer }
guide-fired = Au moins une de ces règles s’applique : { $answer }

guide-sources_of = Sources : { $answer }
guide-source_general = connaissances générales ({ $name }), sans source lue pour ce guide
guide-source_decision = notre propre décision, du côté de la prudence

guide-terms = Mots utilisés dans les règles
guide-terms-lead = Ces mots remplacent des réponses précises. Chaque règle qui en utilise un y renvoie.
guide-term-reading = une mesure au thermomètre
guide-term-fever = fièvre
guide-term-near_fever = fièvre, ou presque
guide-term-low_reading = une mesure basse
guide-term-very_low_reading = une mesure très basse
guide-term-strongly_ill = se sentir très malade
guide-term-engorged_evenly = deux seins pleins de façon égale, et pas de fièvre
guide-term-breast_inflamed = un sein enflammé
guide-term-inflamed_area = une zone enflammée
guide-term-ill = se sentir malade
guide-term-sick = fièvre ou se sentir malade
guide-term-has_lump = une boule, ou un doute
guide-term-pocket = une boule qui semble pleine de liquide
guide-term-improving = cela va mieux
guide-term-lactating = produire du lait
guide-term-days_unknown = temps écoulé depuis la fin de la grossesse inconnu
guide-term-first_14_days = les 14 premiers jours après la grossesse
guide-term-first_6_weeks = les 6 premières semaines après la grossesse
guide-term-risk_group = un problème de santé qui demande plus de soins
guide-term-shape_sign = un changement de peau ou de forme
guide-term-antibiotics_since_unknown = des antibiotiques, sans début connu
guide-term-on_antibiotics = sous antibiotiques
guide-term-antibiotics_24_hours = des antibiotiques depuis 24 heures ou plus
guide-term-antibiotics_48_hours = des antibiotiques depuis 48 heures ou plus
guide-term-antibiotics_no_better = pas de mieux sous antibiotiques
guide-term-course_over = antibiotiques tous pris
guide-term-baby_hot = un bébé avec une température haute
guide-term-baby_cold = un bébé avec une température basse
guide-term-baby_under_28_days = un bébé qui a ou pourrait avoir moins de 28 jours
guide-term-baby_under_92_days = un bébé qui a ou pourrait avoir moins de 92 jours
guide-term-baby_team_ask = une raison de demander à l’équipe du bébé
guide-term-lump_named = une boule, sans aucun doute
guide-term-both_evenly = les deux seins, de façon égale
guide-term-mild_sign = un changement de peau léger ou incertain
guide-term-infection_hint = un indice d’infection
guide-term-pus_pocket = une boule avec du liquide ou du pus
guide-term-smooth_lump = une boule lisse
guide-term-firm_lump = une boule ferme et douloureuse
guide-term-nipple_skin = peau du mamelon abîmée ou écailleuse
guide-term-needs_exam = besoin d’un examen
guide-term-elsewhere_sign = un signe dans une autre partie du corps
guide-term-loss = du lait après un deuil périnatal ou une grossesse perdue
guide-term-feeding = allaiter au sein ou au torse
guide-term-pumping_too = tirer du lait
guide-term-giving_milk = donner du lait
guide-term-pregnant_any = grossesse
guide-term-hiv_ask = VIH, et une raison de demander à l’équipe VIH

guide-questions = Les questions et leurs réponses
guide-questions-lead = Les règles nomment chaque question par un titre court. Ici, elle est écrite en entier, avec ses réponses. « Sans réponse » veut dire qu’il n’y a pas de réponse.
guide-questions-unit = Une température est jugée dans l’unité de votre thermomètre. Elle n’est jamais convertie.
guide-questions-dropped = Sans boule, les réponses sur la boule au toucher ne comptent pas. De même pour l’effet des antibiotiques, si aucun n’a été pris.
guide-questions-answers = Réponses : { $answer }
guide-questions-number = un nombre ({ $unit })
guide-questions-temperature = une mesure en °C ou °F
guide-questions-missing = Sans réponse, cela compte comme { $answer }.
guide-questions-missing_none = Sans réponse, cela ne compte pour aucune de ces réponses.

guide-looks = À quoi cela peut ressembler
guide-looks-lead = Un nom ne change jamais le délai pour demander de l’aide. Seul un examen peut dire ce que c’est.
guide-looks-order = Les lignes numérotées se lisent de { $number } à { $total }. Chaque ligne qui s’applique ajoute son nom.
guide-looks-most = Pas plus de { $number } noms sont utilisés. Les premiers restent.
guide-looks-must_stay = Un nom garde une place même si d’autres viennent avant : { $name }. C’est le cas si ceci s’applique :
guide-looks-no_row = Si aucune ligne ne s’applique, le nom est : { $name }.
guide-looks-never = Aucun nom n’est utilisé si ceci s’applique :
guide-looks-row = Ligne { $number }

guide-do = À faire, et à éviter
guide-do-lead = Chaque ligne dit à qui elle s’adresse. L’aide vient d’abord, les soins à la maison ensuite.
guide-for = Pour qui
guide-for-group = Cette partie est pour :
guide-first_when = Elle vient en premier si :

guide-again-level = { $level } : { $answer }
guide-again-emergency = En cas d’urgence, n’attendez pas le prochain questionnaire. Appelez les secours maintenant.

guide-sources = Sources
guide-sources-lead = Nous avons lu de courts extraits de copies gardées, pas des pages entières. Une copie peut être ancienne.
guide-sources-star = Une étoile marque une page qui rapporte les recommandations de quelqu’un d’autre.

## How it decides: a page that shows clinicians, editors and readers every rule, drawn, in a table and at work
## (how-it-decides.html). Not shipped with the widget. What it shares with the guide comes from the messages guide-… .

decides-title = Comment l’outil décide
decides-kicker = Questionnaire sein douloureux
decides-lead = Toutes les règles derrière le questionnaire : en schéma, dans un tableau, et à essayer.
decides-review = Pour les professionnels de santé : chaque règle a un code. Citez-le pour nous dire ce qui est faux ou manque.
decides-to_article = Aller à l’article avec le questionnaire
decides-to_guide = Lire le guide complet

decides-short = En bref
decides-short-floor = Chaque règle fixe un niveau d’urgence minimum. Le résultat est le niveau le plus urgent qu’une règle demande.
decides-short-never_lower = Aucune règle n’abaisse un niveau. Aller mieux sur un point n’annule rien.
decides-short-open = « Je ne sais pas » et les questions sans réponse sont traitées avec prudence. Le tableau dit comment pour chaque règle.
decides-short-baby = Un bébé a ses règles et son niveau à part. Ils ne changent jamais le niveau du parent.
decides-short-names = Ce à quoi cela ressemble est cherché à part, aussi. Un nom ne change jamais le délai pour demander de l’aide.
decides-short-same = Cette page vient du même tableau que le questionnaire. Elle ne peut rien dire d’autre.

decides-chart = Les règles en schéma
decides-chart-lead = Lisez à partir du haut. La première case où une règle s’applique donne la réponse. Les petits caractères d’une case nomment les définitions que sa règle utilise.
decides-chart-title = Comment l’outil décide, en schéma
decides-chart-description = De haut en bas : d’abord les règles d’urgence. Puis celles pour aujourd’hui, pour 24 heures et pour 1 à 3 jours, et enfin les soins à la maison. Si une règle d’un niveau s’applique, ce niveau est la réponse. Les règles pour le bébé sont à part. Le même contenu suit en liste.
decides-chart-list = Le même schéma en liste
decides-chart-start = Toutes les réponses, et les questions sans réponse
decides-chart-parent = La personne au sein douloureux
decides-chart-baby = Le bébé, à part
decides-chart-any = Une règle s’applique-t-elle ?
decides-chart-yes = Oui
decides-chart-no = Aucune règle ne s’applique
decides-chart-baby_none = Aucune règle ne demande d’aide pour le bébé
# $answer: the names of definitions.
decides-chart-uses = Utilise : { $answer }
# Two names of definitions, which may hold commas.
decides-chart-pair = { $name } ; { $answer }
decides-chart-answer = La réponse
# A level and what it asks for: "Emergency: Get emergency help now".
decides-chart-level = { $level } : { $answer }
decides-chart-if = C’est la réponse si au moins une de ces règles s’applique :
decides-chart-else = C’est la réponse si aucune règle ci-dessus ne s’applique.

decides-try = Essayer
decides-try-lead = Changez une réponse. Le schéma et le tableau montrent aussitôt quelles règles s’appliquent.
decides-try-not_for_you = Cette partie sert à étudier les règles. Si votre propre sein vous inquiète, utilisez le questionnaire de l’article, ou appelez.
decides-try-private = Rien n’est gardé et rien n’est envoyé. Vos réponses disparaissent quand vous quittez la page.
decides-try-needs = Cette partie a besoin de JavaScript et de WebAssembly. Le reste de la page est complet sans eux.
decides-try-failed = Le programme n’a pas pu démarrer ici : impossible d’essayer des réponses. Le reste de la page est complet sans lui.
decides-try-start = Partir de
decides-start-plain_clog = une boule douloureuse, sans chaleur, et la personne va bien
decides-start-warm_wedge = une petite zone un peu chaude qui a commencé aujourd’hui
decides-start-mastitis = une zone chaude, avec de la fièvre et des frissons
decides-start-empty = aucune réponse pour l’instant
decides-try-left_open = sans réponse
decides-try-number = un nombre
decides-try-fahrenheit = une mesure en °F
decides-try-celsius = une mesure en °C
decides-try-amount = { $question }, en nombre

decides-result = Ce que donnent ces réponses
decides-result-parent = Délai
decides-result-baby = Pour le bébé
decides-result-baby_none = Aucune règle pour le bébé ne s’applique.
decides-result-rules = Règles qui s’appliquent
decides-result-rules_none = Aucune règle ne s’applique.
decides-result-because = À cause de : { $answer }
decides-result-looks = À quoi cela ressemble
decides-result-looks_none = Aucun nom n’est utilisé pour ces réponses.
decides-result-changes = Ce qui changerait le résultat
decides-result-changes_none = Aucune réponse à elle seule ne rendrait cela plus urgent.
decides-result-change = { $question } : { $answer }
decides-result-change_baby = { $level } (pour le bébé)
decides-result-stale = Une réponse est illisible. Voici le résultat d’avant.
# Read out after each change.
decides-result-summary = { $level }. Règles qui s’appliquent : { $answer }.
decides-result-summary_none = { $level }. Aucune règle ne s’applique.
decides-result-summary_baby = Pour le bébé : { $level }.

decides-rules = Le tableau des règles
decides-rules-lead = Une règle s’applique quand sa condition est vraie. Les mots en pointillé mènent à la question, et les mots en lien à leur définition.
decides-rules-rule = Règle
decides-rules-when = Quand elle s’applique
decides-rules-sources = Sur quoi elle repose
decides-rules-for_parent = Pour la personne au sein douloureux
decides-rules-for_baby = Pour le bébé
decides-rules-name = Règle { $name }
decides-fits = Correspond à vos réponses

decides-sources = Sources
decides-sources-lead = Voici tout ce que cite une règle ou un conseil, et quelle part en a été lue.
decides-source-read = Extrait lu
decides-source-read-about = Nous avons lu un court extrait d’une copie gardée, pas la page entière. Une copie peut être ancienne.
decides-source-second_hand = De seconde main
decides-source-second_hand-about = La page rapporte les recommandations de quelqu’un d’autre.
decides-source-general = Connaissances générales
decides-source-general-about = Citées de mémoire, sans source lue pour ce questionnaire.
decides-source-decision = Notre propre décision
decides-source-decision-about = Sur ce point, les sources diffèrent ou ne disent rien. Nous avons choisi la prudence.
decides-source-cited_by = Cité par { $answer }
# A rule for the baby, whose id may stand for a rule for the parent too.
decides-source-baby_rule = { $name } (bébé)
# A group of sources: "Excerpt read: 28, 30".
decides-source-group = { $name } : { $answer }

decides-baby_E01 = Un bébé en danger
decides-baby_E07 = Température trop haute ou trop basse, chez un bébé qui a ou pourrait avoir moins de 4 semaines
decides-baby_S14 = Bébé trop chaud, trop froid, ou qui boit trop peu
decides-baby_S15 = Né trop tôt ou malade, et la personne qui s’en occupe est malade
decides-rule_E01 = Un signe de danger
decides-rule_E02 = Presque pas d’urine
decides-rule_E03 = Une mesure très haute
decides-rule_E04 = Une température basse, avec signes de maladie ou sein enflammé
decides-rule_E05 = Ne garde rien, et malade
decides-rule_E06 = Pouls ou respiration très rapide
decides-rule_E08 = Doute sur un signe de danger, et malade
decides-rule_E09 = Douleur incontrôlable, et zone qui s’étend
decides-rule_E10 = Forte douleur au ventre, et malade
decides-rule_S01 = Fièvre
decides-rule_S02 = Sensation de fièvre, sans mesure
decides-rule_S03 = Malade dans tout le corps
decides-rule_S04 = Une zone chaude qui grandit ou s’aggrave
decides-rule_S05 = Pus, liquide ou boule chaude qui reste
decides-rule_S06 = Les antibiotiques n’aident pas
decides-rule_S07 = Une maladie déjà connue, avec signes de maladie ou sein enflammé
decides-rule_S08 = Douleur incontrôlable
decides-rule_S09 = Deux seins enflammés, et malade
decides-rule_S10 = Sein enflammé pendant une grossesse, ou sans production de lait
decides-rule_S11 = Ne garde rien, pouls ou respiration rapide
decides-rule_S12 = Ventre, saignement, plaie ou jambe
decides-rule_S13 = Doute sur un signe de danger, ou sans réponse
decides-rule_S16 = Une mesure haute
decides-rule_S17 = Impression que c’est plus grave
decides-rule_S18 = Revenu après traitement, naissance récente
decides-rule_S19 = Une mesure basse
decides-rule_W01 = Sein enflammé depuis un jour, et pas mieux
decides-rule_W02 = Presque de la fièvre
decides-rule_W03 = Une fièvre a pu passer inaperçue
decides-rule_W04 = Les antibiotiques aident trop peu
decides-rule_W05 = Une crevasse qui semble infectée
decides-rule_W06 = C’est revenu
decides-rule_W07 = Un endroit qui grandit, ou forte douleur
decides-rule_W08 = Sein enflammé peu après la naissance, ou deux seins enflammés
decides-rule_W09 = Un changement de peau ou de forme
decides-rule_W10 = Pas de lait, et boule ou signe au mamelon
decides-rule_W11 = Questions sans réponse
decides-rule_W12 = Un peu malade, ou brûlure en urinant
decides-rule_W13 = Problème de santé, et une boule
decides-rule_R01 = Des jours sans aller mieux
decides-rule_R02 = Une boule qui reste une semaine
decides-rule_R03 = Un point au mamelon qui reste ou revient
decides-rule_R04 = Une semaine ou plus, ou durée inconnue
decides-rule_R05 = Sang ou pus d’un mamelon
decides-rule_R06 = Un mamelon écailleux
decides-rule_R07 = Revenu au même endroit
decides-rule_R08 = Grossesse
decides-rule_R09 = Un bébé né trop tôt ou malade
decides-rule_R10 = Pas de production de lait
