# Every word that a reader of the widget sees, in Spanish (neutral Latin American Spanish that also reads well in the
# US and in Spain). Same messages, in the same order, as the English file.
#
# Notes for translators
# - Keep it plain: about grade 6, no sentence over 20 words, warm and calm, no blame.
# - Address the reader as "usted", or not at all (infinitives and nouns where short). Never "tú" or "vos".
# - Gender-neutral: nouns instead of adjectives ("embarazo", "desmayo"), "le" for the reader, "alguien", "la persona".
# - Answers are nouns or infinitives ("Dar el pecho", "Sin medir"), because a helper may read them out.
# - "seno" is the breast and "pecho" the chest, never the other way round: pain in the chest is a danger sign, so "pecho
#   (tórax)" there. The one exception is the fixed phrase "dar el pecho" (to breastfeed or chestfeed).
# - Attributes: .hint helper text under a question · .short noun phrase for the list of answers ·
#   .about one to three further sentences · .title short label or lead ·
#   an option's .short is how the summary says it, which somebody else may read out: without "I" or "my" ·
#   .loss replaces the value, and .loss_about the .about or .hint, for a reader whose milk came in after a loss ·
#   .not_nursing replaces the value for a reader who is pregnant or makes no milk.
# - A text that a reader may see after a loss must not speak of a baby, a feed, a latch or a birth (bebé, tomas, dar el
#   pecho, amamantar, agarre, parto, nacer, pañales).
# - Never say that the reader has, or does not have, an illness. Never give a chance in numbers or a dose.
# - Name heat, tightness, shine and darker, purple or gray patches beside redness: redness may not show on dark skin.
# - Every temperature stands in both °F and °C, both with a decimal comma. Phone numbers come from the regions file,
#   never from here.
# - U+00A0 (no-break space) joins a number and its degree, so that no line ends between them.
# - No article stands before a clock time: "a las 1:20" would be wrong, so the hour follows a comma ("hoy, 1:20").
# - A span of hours is "cuando pasen 12 horas", never "a las 12 horas" (noon) or "en 12 horas" (within them).
#
# Glossary
# - abscess: absceso (una bolsa de líquido o pus)
# - advice line: línea de consulta de salud
# - bleb, milk blister: ampolla de leche; as the reader sees it: un punto en el pezón
# - check, checker: chequeo, "este chequeo" where it is to be done again ("revisión" is kept for the review by
#   clinicians and for having something looked at)
# - clinician: personal de salud; doctor: consultorio médico, personal médico
# - clogged duct: conducto tapado
# - danger sign: señal de peligro
# - emergency department: sala de emergencias; where it is first told: sala de emergencias (urgencias del hospital)
# - engorgement: ingurgitación; in plain words: senos muy llenos e hinchados
# - feed (of a baby): toma
# - flange: embudo del extractor
# - how soon to get help: cuándo buscar ayuda
# - inflamed: con inflamación, inflamado; changed: con cambios; ill: (con) malestar; where it stands alone as a sign: malestar general
# - lactation helper: una persona experta en lactancia
# - latch: agarre
# - loss: pérdida, with "en el embarazo o más tarde" or "duelo" beside it where it first stands ("pérdidas" is spotting)
# - lump: bulto
# - mastitis: mastitis
# - midwife: partera (matrona)
# - not sure: tengo dudas (never "no sé", which looks like "no" beside it)
# - pump, pumping: extractor, sacar leche
# - reading (of a thermometer): medición
# - review: revisión
# - scan: estudio de imagen; ultrasound: ecografía (ultrasonido)
# - sick all over: malestar en todo el cuerpo
# - tight (of skin): tirante
# - urgent care: centro de atención urgente (not "urgencias", which is the emergency department in many countries)
# - within 24 hours: en menos de 24 horas; by this time tomorrow: a más tardar mañana a esta hora ("en 24 horas" and
#   "dentro de 24 horas" can be read as 24 hours from now)
# - a rule fits: se aplica (not "se cumple", which is said of a rule that is obeyed)

## The language itself: its own name for itself; which way it is written (ltr or rtl); and the mark before the
## decimals of a number, a point or a comma, which every number in this file must keep to as well. Digits are 0 to 9.

language-name = Español
language-direction = ltr
language-decimal = ,

## Screens: the heading of each step; .about is one lead line under it; .title labels the button that
## answers the open questions of the screen with their best option

screen-danger_signs = Primero: ¿hay alguna señal de peligro?
    .about = Ahora o en las últimas 24 horas. ¿Ninguna señal? Toque “Nada de esto” al final. Otra persona puede responder por usted.
screen-about_you = Sobre usted
screen-sore_spot = La zona que duele
screen-skin = La piel de esa zona
screen-lump = Bultos
screen-temperature = Su temperatura
    .about = Una medición es lo que más ayuda, pero puede seguir sin ella.
screen-feeling = Dolor, fiebre y malestar
    .title = Sin sensación de fiebre, sin escalofríos ni dolor en todo el cuerpo, sin vómitos y sin diarrea
screen-pulse_and_breaths = Pulso y respiración
    .about = Estas dos preguntas son opcionales. Primero siéntese con calma 5 minutos y luego cuente durante un minuto completo.
screen-other_signs = Otros problemas nuevos
    .about = Marque los que sean nuevos.
screen-nipple = El pezón
screen-shape = Cambios en la piel o la forma
    .about = Marque los que sean nuevos.
screen-health = Su salud
    .about = Marque todo lo que sea su caso. Algunas de estas cosas requieren atención más pronto.
screen-care = Cuidados hasta ahora
    .title = Sin antibióticos para esto; es la primera vez
screen-baby = Su bebé
    .about = El resultado de su bebé va aparte del de usted.
    .title = No, y las tomas de leche van como siempre
screen-last = Últimas preguntas
    .title = No a las dos
# Stands on the result page, optional; shown only to people who make milk.
screen-tried = Ajustar estos consejos a su caso
    .about = Marque lo que ha probado. Esto cambia los consejos, no cuándo buscar ayuda.

## Danger signs: each line is answered no, not sure or yes. This screen comes before a loss can be known.

question-confused = Confusión, palabras sin sentido, habla arrastrada, o un sueño tan profundo que cuesta despertar a la persona
    .short = Confusión o habla arrastrada
question-hard_to_breathe = Dificultad para respirar, respiración muy rápida, o dolor o presión dentro del pecho (tórax)
    .hint = El dolor solo en el seno no cuenta.
    .short = Dificultad para respirar o dolor dentro del pecho (tórax)
question-fainted = Desmayo, o tanto mareo o debilidad que no puede ponerse de pie
    .short = Desmayo o debilidad que no deja ponerse de pie
question-heart_racing = El corazón sigue acelerado o golpea fuerte tras 5 minutos de calma en una silla
    .hint = Si cuenta los latidos: 130 o más por minuto.
    .short = Corazón acelerado en reposo
question-skin_blue_grey = Labios, lengua o piel azules, grises, muy pálidos o moteados
    .hint = En piel morena o negra, mire labios, encías, lengua, palmas y plantas de los pies.
    .short = Labios o piel azules, grises o muy pálidos
question-rash_not_fading = Sarpullido nuevo que se sigue viendo al apretarlo con un vaso de vidrio
    .hint = O toda la piel caliente y de otro color, como una quemadura de sol, y usted se siente mal.
    .short = Sarpullido que no se borra al apretarlo
question-breast_black_or_blistered = Piel del seno que se pone negra, gris azulada o con ampollas. O dolor terrible en una zona que crece hora tras hora
    .short = Piel del seno que se pone negra o con ampollas
question-no_urine_12h = Casi nada de orina, o nada, en 12 horas o más
    .short = Casi nada de orina en 12 horas
question-shaking_chills = Todo el cuerpo tiembla de frío y no para, ni con ropa abrigada
    .hint = ¿Escalofríos leves? Eso se pregunta después.
    .short = Temblor que no para
question-seizure = Convulsión (sacudidas del cuerpo sin control)
    .short = Convulsión
question-feeling_doom = Sensación fuerte de que podría morir, o de que algo está muy mal
    .short = Sensación de que algo está muy mal
question-self_harm = Pensamientos de hacerse daño, o de hacer daño a un bebé o a otra persona
    .short = Pensamientos de hacerse daño o de hacer daño a otra persona
    .loss = Pensamientos de hacerse daño o de hacer daño a otra persona
question-heavy_bleeding_or_headache = Sangrado abundante, dolor de cabeza muy fuerte que no se quita, o problemas nuevos para ver
    .hint = Abundante: empapa una toalla sanitaria (compresa) en una hora, o salen coágulos grandes.
    .short = Sangrado abundante, dolor de cabeza fuerte o problemas para ver
question-baby_collapse = Un bebé con usted: azul, con el cuerpo flojo, difícil de despertar o con mucha dificultad para respirar
    .hint = En cualquier piel: labios, encías o lengua azules o grises.
    .short = Bebé azul, con el cuerpo flojo o con mucha dificultad para respirar

## About you

question-milk = ¿Está produciendo leche ahora?
    .short = Leche ahora
question-days_since_birth = ¿Hace cuánto fue el parto?
    .hint = Si un embarazo terminó de otra forma, cuente desde ese día.
    .short = Tiempo desde el fin del embarazo
    .loss = ¿Hace cuánto terminó su embarazo?
    .loss_about = Basta con un cálculo aproximado.

## The sore spot

question-where = ¿Dónde hay dolor, hinchazón o bultos?
    .short = Dónde está
question-hours_since_start = ¿Hace cuánto empezó?
    .hint = Basta con un cálculo aproximado.
    .short = Tiempo desde que empezó
question-trend = ¿Cómo va el problema, comparado con ayer o con el comienzo?
    .short = Cambio hasta ahora

## The skin

question-inflamed = ¿Alguna zona tirante, brillante, de otro color o más caliente que el resto?
    .hint = Rosado, rojo, morado, gris o solo más oscuro. En piel oscura, guíese primero por el calor y el tacto.
    .short = Calor, brillo o cambio de color
# Asked where both breasts are evenly full and the question above is not "no".
question-breast_colour = ¿También ha cambiado el color de la piel?
    .hint = Busque piel rosada, roja, morada, gris o más oscura.
    .short = Cambio de color de la piel
question-growing = ¿La zona que duele crece o se extiende?
    .short = Crece o se extiende
# The same question where both breasts are evenly full.
question-growing-both = ¿Alguna zona se extiende, o se ven rayas?

## The lump

question-lump = ¿Algún bulto?
    .short = Bulto
question-lump_after_feed = Después de dar el pecho o sacar leche, ¿qué pasa con el bulto?
    .short = Bulto después de que sale leche
    .loss = ¿Qué pasa con el bulto después de que sale un poco de leche?
    .not_nursing = ¿Cómo está el bulto, comparado con hace un día?
question-lump_feel = ¿Cómo se siente el bulto al tocarlo?
    .short = Cómo se siente el bulto

## Temperature

question-temperature = ¿Su temperatura más alta en las últimas 24 horas?
    .hint = La más alta, no la última. Después de una ducha o bebida caliente, o de ejercicio, espere 30 minutos.
    .short = Temperatura más alta en 24 horas
question-temperature_site = ¿En qué parte del cuerpo la tomó?
    .short = Dónde se tomó
question-fever_reducer = ¿Alguna medicina para la fiebre en las últimas 6 horas?
    .hint = Aunque fuera para el dolor: ibuprofeno (Advil, Motrin, Nurofen), acetaminofén o paracetamol (Tylenol, Panadol), aspirina, naproxeno, metamizol (dipirona). También medicinas para el resfriado o la gripe.
    .short = Medicina para la fiebre en las últimas 6 horas

## How you feel

question-feverish = ¿Siente fiebre: calor, o frío con escalofríos?
    .hint = No cuentan los sudores nocturnos por sí solos en las primeras semanas después del embarazo.
    .short = Sensación de fiebre
question-body_ill = ¿Escalofríos, dolor de cuerpo o sensación de gripe?
    .hint = El cansancio no cuenta. El malestar en todo el cuerpo sí.
    .short = Escalofríos, dolor de cuerpo o sensación de gripe
question-vomiting = ¿Vómitos, o mucha diarrea líquida?
    .short = Vómitos o diarrea
question-pain = ¿Qué tan fuerte es el dolor?
    .short = Dolor

## Pulse and breathing (optional)

question-pulse = ¿Cuántos latidos hay en un minuto?
    .hint = Busque el pulso en la muñeca o a un lado del cuello. Déjelo vacío si es difícil contar.
    .short = Pulso
question-breaths = ¿Cuántas respiraciones hay en un minuto?
    .hint = Cada vez que el pecho sube y baja es una respiración. Es más fácil si cuenta otra persona.
    .short = Respiraciones por minuto

## Other signs

question-belly_pain = Dolor fuerte en el vientre que no se quita
    .hint = No cuenta el dolor tipo cólico que va y viene los primeros días después del embarazo.
    .short = Dolor fuerte en el vientre
question-foul_bleeding = Sangrado vaginal que huele mal
    .short = Sangrado vaginal que huele mal
question-wound_pus = Herida con pus, o con calor o cambio de color que se extienden
    .short = Herida con pus o con un cambio de color que se extiende
question-leg_swelling = Una sola pierna hinchada o que duele
    .short = Una sola pierna hinchada o que duele
question-burning_urine = Ardor al orinar
    .short = Ardor al orinar
question-cough_or_sore_throat = Tos o dolor de garganta
    .short = Tos o dolor de garganta

## The nipple

question-nipple_bleb = Un punto blanco, amarillo o transparente
    .short = Punto en el pezón
question-nipple_crack = Una grieta o una llaga abierta
    .short = Grieta en el pezón
question-nipple_crack_infected = Una grieta con pus, costra amarilla, o calor o cambio de color que se extienden
    .short = Grieta con pus, costra o un cambio de color que se extiende
question-nipple_white_in_cold = Se pone blanco o azul con el frío
    .short = Pezón que cambia de color con el frío
question-nipple_scaly = Un sarpullido con escamas o que se pela, de más de 2 semanas
    .short = Sarpullido con escamas en el pezón
question-discharge = ¿Sale algo que no sea leche?
    .hint = Los hilos gruesos o granitos en la leche no son pus.
    .short = Lo que sale del pezón
    .not_nursing = ¿Sale algo del pezón?

## Skin and shape

question-skin_orange_peel = Piel con hoyitos, como cáscara de naranja
    .short = Piel como cáscara de naranja
question-skin_dimpled = Un hoyuelo o hundimiento en la piel
    .short = Piel con un hoyuelo
question-skin_thick = Piel gruesa o dura
    .hint = Un bulto debajo no cuenta.
    .short = Piel gruesa o dura
question-breast_heavier = Un seno más grande o más pesado sin razón clara, y dar el pecho no lo cambia
    .short = Un seno más grande o pesado
    .loss = Un seno más grande o más pesado sin razón clara, y dejar salir leche no lo cambia
    .not_nursing = Un seno más grande o más pesado sin razón clara
question-nipple_pulled_in = Pezón metido hacia adentro desde hace poco
    .hint = No cuenta si está plano por un seno muy lleno.
    .short = Pezón metido desde hace poco
question-armpit_lump = Un bulto duro en una axila
    .short = Bulto duro en una axila
question-bruise_colour = Color de moretón, pero sin golpe
    .hint = Morado, azul, gris o más oscuro que su piel de siempre.
    .short = Color de moretón sin golpe

## Your health

question-diabetes = Diabetes ahora
    .hint = No cuenta si se fue después de un embarazo.
    .short = Diabetes
question-weak_immunity = Sistema inmunitario (defensas) debilitado por una medicina o enfermedad
    .short = Sistema inmunitario débil
question-implants_or_surgery = Implantes de seno, aunque sean antiguos; o, en el último año, cirugía o radioterapia del seno
    .short = Implantes, cirugía o radioterapia del seno
question-wound_healing = Herida de cesárea o parto que aún está sanando
    .short = Herida que todavía está sanando
    .loss = Herida de cirugía o desgarro que aún está sanando
question-hiv = VIH
    .short = VIH
question-pregnant_now = Embarazo ahora
    .short = Embarazo ahora
question-past_breast_cancer = Cáncer de seno en el pasado
    .short = Cáncer de seno en el pasado
question-drug_allergy = Alergia a la penicilina o a otra medicina
    .short = Alergia a una medicina

## Care so far

question-antibiotics_hours = ¿Antibióticos para esto, ahora o hasta hace poco?
    .short = Tiempo desde la primera dosis de antibiótico
question-antibiotics_effect = ¿Cómo va el problema desde la primera dosis?
    .short = Desde que empezó el antibiótico
question-before = ¿Le había pasado esto antes?
    .short = Veces anteriores

## Baby: never shown after a loss, unless the answers speak of a baby

question-baby_age_days = ¿Qué edad tiene su bebé?
    .short = Edad del bebé
question-baby_early_or_sick = ¿Bebé enfermo, nacido antes de tiempo o en cuidados intensivos neonatales (UCIN o NICU)?
    .short = Bebé prematuro o enfermo
question-baby_temperature = Temperatura de su bebé, si la tomó
    .short = Temperatura del bebé
question-baby_feeding = ¿Cómo van las tomas de leche y los pañales mojados?
    .short = Tomas de leche y pañales mojados del bebé

## Last questions

question-seen_today = ¿Le atendió personal de salud por esto en las últimas 24 horas y le dio un plan?
    .short = Atención en las últimas 24 horas
question-more_serious = ¿Siente que esto es más grave de lo que muestran estas preguntas?
    .short = Parece más grave

## What was tried (optional, on the result page)

question-tried_extra_pumping = Dar el pecho más veces, o sacar más leche que de costumbre
    .short = Intentó sacar más leche que de costumbre
    .loss = Sacar más leche que de costumbre
question-tried_massage = Masaje profundo, o un aparato de masaje
    .short = Probó masaje profundo
question-tried_heat = Calor
    .short = Probó calor
question-tried_cold = Bolsas frías (de hielo o de gel)
    .short = Probó frío
question-tried_ibuprofen = Ibuprofeno
    .short = Probó ibuprofeno
question-oversupply = ¿Suele producir más leche de la que su bebé necesita, o sacar leche de más?
    .short = Mucha leche o sacar leche de más
    .loss = ¿Produce mucha leche, o saca leche de más?

## Options

option-no = No
option-yes = Sí
option-not_sure = Tengo dudas

option-milk-breastfeeding = Dar el pecho (amamantar)
option-milk-pumping = Solo sacar leche
option-milk-both = Dar el pecho y también sacar leche
option-milk-weaning = Destete en curso, o terminado en los últimos 3 meses
option-milk-after_loss = Leche después de una pérdida, en el embarazo o más tarde (duelo)
option-milk-pregnant = Embarazo, sin dar el pecho ni sacar leche
option-milk-not_lactating = Nada de esto
    .short = Ahora no se produce leche

option-days_since_birth-over_6_weeks = Más de 6 semanas
option-days_since_birth-weeks_2_to_6 = De 2 a 6 semanas
option-days_since_birth-days_4_to_13 = De 4 a 13 días
option-days_since_birth-days_0_to_3 = De 0 a 3 días

option-where-all_of_both = Los dos senos enteros, por igual
    .about = Ninguna parte se distingue del resto.
option-where-one_area = Un punto o una zona en un solo seno
option-where-areas_in_both = Zonas separadas en los dos senos
    .about = Cada una duele, está caliente o cambió de color.

option-trend-better = Mejor
option-trend-same = Igual
option-trend-worse = Claramente peor

option-inflamed-small_and_mild = Sí, pequeña y leve
option-growing-shrinking = Se hace más pequeña
option-growing-same = Del mismo tamaño
option-growing-slowly = Crece despacio
option-growing-fast_or_streaks = Crece en cuestión de horas, o hay rayas hacia la axila o el tórax

option-lump_after_feed-smaller = Se hace más pequeño o desaparece, aunque vuelva
    .short = Se hace más pequeño o desaparece
    .not_nursing = Más pequeño o ya no está
option-lump_after_feed-same = Sigue igual
    .not_nursing = Igual
option-lump_after_feed-growing = Está creciendo
    .not_nursing = Está creciendo
option-lump_feel-smooth_painless = Liso, se mueve y no duele
option-lump_feel-sore_firm = Firme y duele
option-lump_feel-soft_fluid = Duele mucho y es blando, como lleno de líquido

option-temperature-not_taken = Sin medir
option-temperature_site-mouth_ear_forehead = Boca, oído o frente
option-temperature_site-armpit = Axila
option-fever_reducer-yes_after_normal_reading = Sí, pero justo antes de tomar esa medicina mi temperatura era normal
    .short = Sí, después de una temperatura normal
option-feverish-a_little = Un poco
option-body_ill-mild = Sí, leve
option-body_ill-strong = Sí, fuerte
option-vomiting-once_or_twice = Una o dos veces
option-vomiting-cannot_keep_down = Vomito lo que bebo o las medicinas
    .short = Vómito de lo que se bebe o de las medicinas
option-pain-mild = Leve
option-pain-moderate = Moderado
option-pain-strong = Fuerte
option-pain-uncontrolled = Tan fuerte que la medicina no ayuda, o no puedo cargar o alimentar a mi bebé
    .short = Tan fuerte que la medicina no ayuda
    .loss = Tan fuerte que la medicina no ayuda
    .not_nursing = Tan fuerte que la medicina no ayuda

option-discharge-none = Solo leche, o nada
    .not_nursing = Nada
option-discharge-both_brown_week_1 = Marrón (café) o rosado en los dos lados, en la primera semana después del embarazo
option-discharge-blood = Sangre de un solo lado, o sangre después de la primera semana
option-discharge-pus = Pus

option-before-no = No, es la primera vez
option-before-elsewhere = Sí, en otra parte del seno o en el otro seno
option-before-same_spot = Sí, en la misma parte del seno
option-before-within_2_weeks_of_treatment = El problema volvió en las 2 semanas siguientes a un tratamiento
    .about = Antibióticos u otra atención del personal de salud.

option-antibiotics_hours-none = Sin antibióticos
option-antibiotics_effect-better = Mejor
option-antibiotics_effect-same = Igual
option-antibiotics_effect-worse = Claramente peor
option-antibiotics_effect-course_finished = Ya terminé todos los antibióticos
    .short = Ya terminados todos

option-baby_temperature-not_taken = Sin medir
option-baby_feeding-usual = Como siempre
option-baby_feeding-less = Menos que de costumbre
option-baby_feeding-too_little = Menos de 4 pañales mojados en 24 horas, o tiene demasiado sueño para comer
    .about = La cuenta de pañales es para bebés de más de 4 días.
option-seen_today-yes_with_plan = Sí, con un plan

## Why: one reason a rule. Worded so that it stays true when an open answer made the rule fire.
## The answers behind it are listed under it.

rule-E01 = Una señal de peligro como esta necesita ayuda de inmediato.
rule-E02 = Casi nada de orina en 12 horas puede indicar que el cuerpo está en problemas, aunque se sienta bien.
rule-E03 = Una medición de 104,0 °F (40,0 °C) o más puede indicar una enfermedad grave, aunque se sienta bien.
rule-E04 = Una temperatura baja puede ser grave con un seno caliente que duele, o cuando se siente muy mal.
rule-E05 = Vomita lo que bebe, y hay señales de fiebre o de una enfermedad como la gripe.
rule-E06 = Su pulso fue de 130 o más por minuto, o su respiración fue de 25 o más por minuto.
rule-E07 = La temperatura de su bebé fue demasiado alta o demasiado baja. Su bebé tiene o puede tener menos de 4 semanas.
rule-E08 = Tuvo dudas sobre una señal de peligro, y hay señales de fiebre o de una enfermedad como la gripe.
rule-E09 = El dolor está fuera de control, y la zona se extiende en cuestión de horas o muestra rayas.
rule-E10 = Dolor fuerte en el vientre con fiebre, o con malestar en todo el cuerpo como de gripe, puede ser grave.

rule-S01 = Su temperatura más alta en las últimas 24 horas fue de 100,4 °F (38,0 °C) o más.
rule-S02 = Hay sensación de fiebre, y no hay una medición para guiarse.
rule-S03 = La sensación de fiebre, o el malestar en todo el cuerpo como de gripe, cuenta tanto como la fiebre.
rule-S04 = Una zona de piel caliente o con cambios que crece, o que empeora claramente, necesita atención hoy.
rule-S05 = El pus, un bulto que parece lleno de líquido o un bulto caliente que sigue ahí necesitan atención hoy.
rule-S06 = Empeoró, siguió igual o hubo fiebre a pesar de los antibióticos.
rule-S07 = Por una de sus respuestas de salud, un seno caliente que duele, un bulto o una enfermedad necesita atención hoy.
rule-S08 = El dolor es tan fuerte que la medicina no ayuda, o le impide hacer lo que tiene que hacer.
rule-S09 = Los dos senos muestran zonas de piel caliente o con cambios, y hay señales de fiebre o enfermedad.
rule-S10 = ¿Embarazo, o no se produce leche? Entonces la piel caliente o con cambios, o una zona llena de líquido, necesita atención hoy.
rule-S11 = Vomitar lo que bebe, un pulso rápido o una respiración rápida necesitan atención hoy.
rule-S12 = Dolor de vientre, sangrado que huele mal, una herida con pus o una pierna hinchada: algo así necesita atención hoy.
rule-S13 = Tuvo dudas sobre una señal de peligro, o dejó una sin responder.
rule-S14 = Por lo que nos contó de su bebé, avise ahora al personal médico.
rule-S15 = Su bebé nació antes de tiempo o está enfermo. Por eso, el equipo del bebé debe saber hoy que a usted le duele un seno.
rule-S16 = Su medición fue de 103,0 °F (39,4 °C) o más. Si nadie puede atenderle en las próximas 4 horas, vaya a la sala de emergencias.
rule-S17 = Siente que esto es más grave de lo que muestran las preguntas. Esa sensación cuenta.
rule-S18 = El problema volvió en las 2 semanas siguientes a un tratamiento, y el parto fue hace poco.
    .loss = El problema volvió en las 2 semanas siguientes a un tratamiento, y su embarazo terminó hace poco.
rule-S19 = Su medición fue baja. Tome la temperatura otra vez ahora, en la boca si puede. Si sigue por debajo de 96,8 °F (36,0 °C), vaya hoy a la sala de emergencias.

rule-W01 = Una zona de piel caliente o con cambios que no está mejor después de 24 horas es motivo para llamar.
rule-W02 = Su temperatura más alta en las últimas 24 horas fue de 99,5 °F (37,5 °C) o más.
rule-W03 = Podría haber una fiebre que no se nota: no hubo medición, o una medicina puede ocultarla.
rule-W04 = Si no hay mejoría después de un día completo de antibióticos, o después de terminarlos todos, es motivo para llamar.
rule-W05 = Una grieta en el pezón con pus, costra o un cambio de color que se extiende puede necesitar tratamiento.
rule-W06 = El problema volvió poco después de tratarse, o en la misma parte del seno con calor o piel cambiada.
rule-W07 = Un bulto que crece, una zona claramente peor o un dolor fuerte que no se quita es motivo para llamar.
rule-W08 = La piel caliente o con cambios es motivo para llamar si está en los dos senos. También es motivo para llamar en las primeras 2 semanas después del parto, aunque sea un solo seno.
    .loss = La piel caliente o con cambios es motivo para llamar si está en los dos senos. También es motivo para llamar en las primeras 2 semanas después del embarazo, aunque sea un solo seno.
rule-W09 = Cambios así en la piel o la forma necesitan un examen pronto, se produzca leche o no. La mayoría de las causas no son cáncer, y es importante revisarlos pronto.
rule-W10 = Un bulto, algo que sale o un pezón con escamas debe revisarse pronto cuando no se produce leche.
rule-W11 = Quedan preguntas sin responder, así que este resultado es prudente.
rule-W12 = Una leve sensación de fiebre, dolor de cuerpo leve, vómitos o ardor al orinar: algo así es motivo para llamar.
rule-W13 = Por una de sus respuestas de salud, un bulto debe revisarse más pronto.

rule-R01 = Hace falta una cita si pasan 3 días sin mejorar, o cuando los senos llenos empeoran claramente.
rule-R02 = Un bulto que lleva ahí 7 días necesita un examen, aunque se achique o no duela.
rule-R03 = Un punto en el pezón que dura 3 días, o que ya había salido antes, debe revisarse.
rule-R04 = Ha durado 7 días o más, o no se sabe cuánto tiempo.
rule-R05 = Si sale sangre o pus de un pezón, debe revisarse.
rule-R06 = Un sarpullido con escamas en el pezón por más de 2 semanas debe revisarse.
rule-R07 = El problema volvió en la misma parte del seno, o poco después de un tratamiento. En una cita se puede buscar la causa.
rule-R08 = En el embarazo, avise a su equipo de maternidad si le duele un seno.
rule-R09 = Su bebé nació antes de tiempo o está enfermo, así que es bueno consultarlo con el personal de salud.
rule-R10 = Un problema de seno cuando no se produce leche necesita una cita.

## Danger signs in the reasons of an emergency: one sentence of why, shown before the action

reason-confused = La confusión o el habla arrastrada pueden indicar que al cerebro le falta algo que necesita.
reason-hard_to_breathe = La dificultad para respirar, o el dolor dentro del pecho (tórax), puede volverse grave en minutos.
reason-fainted = Un desmayo, o una debilidad que no deja ponerse de pie, puede indicar una presión arterial muy baja.
reason-heart_racing = Un corazón acelerado en reposo puede ser una señal temprana de una enfermedad grave.
reason-skin_blue_grey = Labios, encías, palmas o plantas de los pies azules, grises o muy pálidos pueden indicar poco oxígeno o mala circulación.
reason-rash_not_fading = Un sarpullido que no se borra al apretarlo, o piel caliente en todo el cuerpo, puede indicar una infección grave.
reason-breast_black_or_blistered = Piel del seno que se pone negra o con ampollas, o dolor terrible que se extiende, puede indicar daño profundo.
reason-no_urine_12h = Casi nada de orina en 12 horas puede indicar que el cuerpo está en problemas, aunque se sienta bien.
reason-shaking_chills = Un temblor que no para puede ser la reacción del cuerpo a gérmenes en la sangre.
reason-seizure = Una convulsión necesita atención de emergencia, y más en las semanas cercanas a un parto.
    .loss = Una convulsión necesita atención de emergencia, y más en las semanas después de un embarazo.
reason-feeling_doom = Una sensación fuerte de que algo está muy mal puede venir antes que otras señales.
reason-self_harm = Los pensamientos de hacerse daño o de hacer daño a alguien son una emergencia. Hay ayuda, y usted la merece.
reason-heavy_bleeding_or_headache = Perder mucha sangre, un dolor de cabeza muy fuerte o problemas para ver pueden ponerle en peligro rápidamente.
reason-baby_collapse = Un bebé azul, con el cuerpo flojo, difícil de despertar o con mucha dificultad para respirar necesita ayuda en minutos. Cada minuto cuenta.

## Patterns: value completes "It looks most like …" and "It could also be …"; .title is the lead where the name comes first.
## No pattern is named in an emergency, in pregnancy, or where no milk is made.

pattern-engorgement = senos muy llenos e hinchados
    .title = Sus respuestas coinciden con senos muy llenos e hinchados (ingurgitación).
    .about = Es común en los primeros días después del parto y durante el destete. La ayuda con el agarre puede aliviarlo. Una fiebre siempre se valora aparte.
    .loss_about = Es común en los primeros días después de una pérdida. Una fiebre siempre se valora aparte.
pattern-ductal_narrowing = un conducto tapado
    .title = Sus respuestas coinciden con un conducto tapado.
    .about = En esa zona los conductos están inflamados y estrechos, y no cerrados por un tapón sólido. Calmar la hinchazón ayuda más que apretar.
pattern-inflammatory_mastitis = mastitis, quizá sobre todo hinchazón
    .title = Esto podría ser mastitis, quizá sobre todo hinchazón.
    .about = Una parte del seno está inflamada. Algunos casos son hinchazón y otros son infección, y solo un examen puede distinguirlos.
pattern-bacterial_mastitis = mastitis, quizá con una infección
    .title = Esto podría ser mastitis, quizá con una infección.
    .about = Puede haber gérmenes que tengan parte en esto. Algunos casos son hinchazón y otros son infección, y solo un examen puede distinguirlos.
pattern-phlegmon = una masa firme e inflamada después de la hinchazón
    .title = Esto podría ser una masa firme e inflamada.
    .about = El personal de salud debe revisarla, a menudo con una ecografía (ultrasonido). Por favor, no la frote ni la apriete.
pattern-abscess = una bolsa de líquido o pus (absceso)
    .title = Esto podría ser una bolsa de líquido o pus (absceso).
    .about = El personal de salud debe revisarla, a menudo con una ecografía (ultrasonido). Por favor, no la apriete.
pattern-galactocele = un quiste de leche
    .title = Esto podría ser un quiste de leche.
    .about = Un quiste de leche es una bolsita de leche. Debe revisarse para saberlo con certeza.
pattern-nipple_bleb = una ampolla de leche en el pezón
    .title = Sus respuestas coinciden con una ampolla de leche en el pezón.
    .about = Un puntito de piel cubre una salida de leche. Déjelo cerrado.
pattern-subacute_or_recurrent_mastitis = dolor de seno que sigue o que vuelve una y otra vez
    .title = Sus respuestas coinciden con un dolor de seno que sigue o que vuelve una y otra vez.
    .about = Usted no hizo nada mal. Pregunte por el exceso de leche, un análisis de gérmenes en la leche y un estudio de imagen.
pattern-possible_ibc_or_other = cambios en la piel o la forma que necesitan un examen
    .title = Estos cambios en la piel o la forma necesitan un examen pronto.
    .about = Por favor, pida que le examinen el seno, produzca leche o no. La mayoría de las causas no son cáncer, pero es importante revisarlas pronto. Pida otra cita aunque un estudio de imagen anterior haya salido bien.
pattern-nipple_skin_problem = un problema de la piel del pezón
    .title = Sus respuestas coinciden con un problema de la piel del pezón.
    .about = Las grietas y los sarpullidos pueden tener muchas causas. El personal de salud o una persona experta en lactancia puede mirarlo y ayudar a que sane.
pattern-other_breast_pain = otro tipo de dolor de seno
    .title = Sus respuestas coinciden con otro tipo de dolor de seno.
    .about = El frío, un sostén apretado, un esfuerzo o un problema de la piel también pueden causar dolor. Consulte si continúa.
pattern-other_postpartum_illness = una enfermedad en otra parte del cuerpo
    .title = Esto podría ser una enfermedad en otra parte del cuerpo.
    .about = La fiebre después del parto también puede venir del útero, de una herida, de la vejiga o de los pulmones. El personal de salud puede encontrar la causa.
    .loss_about = La fiebre también puede venir del útero, de una herida, de la vejiga o de los pulmones. El personal de salud puede encontrar la causa.

## Urgency: headline with an action and a time; .title a short label; .about what it means

urgency-emergency = Busque ayuda de emergencia ahora
    .title = Emergencia
    .about = Llame al número de emergencias o vaya de inmediato a la sala de emergencias (urgencias del hospital). Pida a alguien que le acompañe. Si hay un bebé con usted, pida a alguien que lo cuide.
    .loss_about = Llame al número de emergencias o vaya de inmediato a la sala de emergencias (urgencias del hospital). Pida a alguien que le acompañe.
urgency-same_day = Hable hoy con el personal de salud
    .title = Hoy
    .about = No lo deje para mañana, aunque sea fin de semana.
urgency-within_24h = Hable con el personal de salud, a más tardar mañana a esta hora
    .title = En menos de 24 horas
    .about = Llame ahora para pedir esa consulta. Si el consultorio no abre antes de esa hora, llame a una línea de consulta de salud. También puede ir a un centro de atención urgente. Si hay fiebre o malestar en todo el cuerpo, busque atención el mismo día en que lo note. Haga lo mismo si la zona está claramente peor.
urgency-routine_soon = Llame hoy para tener una cita en los próximos 1 a 3 días
    .title = En los próximos 1 a 3 días
    .about = Pida un examen. Si hay un bulto, pregunte también por una ecografía (ultrasonido). Producir leche no es motivo para aplazar la cita.
urgency-self_care = Cuídese en casa y repita este chequeo cuando pasen 12 horas
    .title = Cuidados en casa
    .about = Sus respuestas coinciden con un problema que a menudo se puede aliviar en casa. Pero puede empeorar rápido.
# Stands in place of urgency-self_care while antibiotics are running and helping.
urgency-on_plan = Siga con su plan y repita este chequeo cuando pasen 12 horas
    .title = Siga con su plan
    .about = Siga con los antibióticos tal como se los indicaron. Sus respuestas coinciden con un problema que está mejorando. Puede cambiar rápido. Vuelva a responder aquí estas preguntas cuando pasen 12 horas, y otra vez cuando pasen 24 horas.

# Headlines where a clinician has seen the reader in the last 24 hours and gave a plan. The level stays the same.
urgency-same_day-seen = Llame hoy al equipo que le atendió
urgency-within_24h-seen = Llame al equipo que le atendió, a más tardar mañana a esta hora
urgency-routine_soon-seen = Llame al equipo que le atendió, para tener una cita en los próximos 1 a 3 días

# The first line of the result: the action with its limit; those above stand where no clock can be read. $time is a moment of `moment-…` below, $day a weekday.
headline-same_day = Llame ahora al personal de salud, para que le atiendan antes de esta hora: { $time }
headline-within_24h = Hable con el personal de salud antes de esta hora: { $time }
headline-routine_soon = Llame hoy, para que le atiendan a más tardar el { $day }
headline-self_care = Cuídese en casa y repita este chequeo a esta hora: { $time }
headline-on_plan = Siga con su plan y repita este chequeo a esta hora: { $time }
# The same, for a reader who was seen.
headline-same_day-seen = Llame al equipo que le atendió, y hágalo antes de esta hora: { $time }
headline-within_24h-seen = Hable con el equipo que le atendió, y hágalo antes de esta hora: { $time }
headline-routine_soon-seen = Llame al equipo que le atendió, a más tardar el { $day }

# The box for the baby stands first on the page and never changes the parent’s answer.
baby_urgency-emergency = Busque ayuda de emergencia para su bebé ahora
    .title = Su bebé
    .about = Llame al número de emergencias o lleve a su bebé de inmediato a la sala de emergencias (urgencias del hospital). No espere a que le devuelvan la llamada.
baby_urgency-same_day = Llame ahora al consultorio médico de su bebé
    .title = Su bebé
    .about = Cuénteles hoy lo que vio. ¿No logra hablar pronto con nadie? Lleve a su bebé a un centro de atención urgente o a la sala de emergencias.

# What follows from the limit in the headline.
deadline-same_day = ¿No le han atendido para entonces? Vaya a la sala de emergencias.
deadline-within_24h = Esto vale también de noche y en fin de semana.
# On the first screenful of a result without a call for today.
sooner-today = Busque atención médica hoy si pasa algo de esto: temperatura de 100,4 °F (38,0 °C) o más, malestar en todo el cuerpo, o una zona caliente del seno que se extiende.

## Where no pattern is named

no-pattern = Hay muy pocas respuestas para decir a qué se parece.
not-for-you-not_lactating = Este chequeo no está hecho para su situación. Por favor, consulte al personal de salud sobre su seno.
    .about = Está hecho para personas que producen leche. Las señales de peligro y los plazos de arriba sí valen para usted.
# Heads the list of all danger signs, for readers whom the rest of the page may not fit.
not-for-you-signs = Si empieza algo de esto, llame al número de emergencias:
not-for-you-pregnant = Este chequeo no está hecho para su situación. Por favor, llame a su equipo de maternidad o al personal de salud.
    .about = Está hecho para personas que dan el pecho o se sacan leche. Las señales de peligro y los plazos de arriba sí valen para usted.

## Advice: what to do

advice-call_emergency_now = Llame al número de emergencias ahora. Diga qué señales de peligro hay.
advice-do_not_drive_yourself = No conduzca usted. Pida a otra persona que conduzca y le lleve, o espere la ambulancia. Vaya con alguien.
advice-get_baby_help_now = Llame ahora al número de emergencias por su bebé. No espere a que le devuelvan la llamada.
advice-call_baby_doctor_now = Llame ahora al consultorio médico de su bebé y cuente lo que vio.
advice-crisis_line = Por favor, llame además ahora a una línea de crisis. Alguien le escuchará. No hace falta pasar por esto a solas.
advice-see_someone_today = Llame ahora a su consultorio médico, a su partera (matrona) o a su clínica y pida que le atiendan hoy.
    .loss = Llame ahora a su consultorio médico o a su clínica y pida que le atiendan hoy.
advice-emergency_department_if_not_seen_in_4_hours = ¿No contestan, están cerrados, o nadie puede examinarle en las próximas 4 horas? Entonces vaya a un centro de atención urgente o a la sala de emergencias.
advice-retake_by_mouth_now = Tome su temperatura otra vez ahora, en la boca si puede. Si sigue por debajo de 96,8 °F (36,0 °C), vaya hoy a la sala de emergencias.
advice-call_maternity_unit_first = Llame primero a la unidad de maternidad. El parto fue hace poco: puede que necesite atención en el hospital.
    .loss = Llame primero al equipo del hospital que le atendió. Puede que necesite atención en el hospital.
advice-call_within_24h = Llame ahora al personal de salud. Procure que le atiendan, o hable con alguien, a más tardar mañana a esta hora. Si está cerrado, pruebe con una línea de consulta de salud o un centro de atención urgente.
advice-book_a_visit = Llame hoy para pedir una cita en los próximos 1 a 3 días.
advice-call_the_team_that_saw_you = Llame al equipo que le atendió y siga el plan que le dieron. Una señal de peligro sigue siendo motivo de ayuda de emergencia.

## Advice: what to say on the phone

advice-say_when_you_gave_birth = Diga cuándo fue el parto.
    .loss = Diga cuándo terminó su embarazo.
advice-ask_could_this_be_sepsis = Pregunte: “¿Podría ser sepsis?” La sepsis es cuando una infección enferma gravemente todo el cuerpo.
advice-say_allergy = Diga a qué medicinas tiene alergia.
advice-say_risk_group = Nombre los problemas de salud que marcó. Pueden cambiar su atención.
advice-tell_maternity_team = Avise a su equipo de maternidad. Pregúnteles antes de tomar cualquier medicina para el dolor, sobre todo desde la semana 20.
advice-hiv_team_before_feeding = Llame hoy a su equipo de VIH o al del bebé, antes de dar el pecho del lado que duele.
advice-tell_baby_team = Avise hoy al equipo que atiende a su bebé de que a usted le duele un seno.
advice-ask_exam_and_ultrasound = Pida un examen del seno y pregunte si hace falta una ecografía (ultrasonido). Producir leche no es motivo para aplazar el examen.
    .not_nursing = Pida un examen del seno y pregunte si hace falta una ecografía (ultrasonido).
advice-ask_milk_culture = Pregunte si conviene analizar su leche para buscar gérmenes.
    .not_nursing = Pregunte si conviene analizar el líquido del seno para buscar gérmenes.
advice-ask_about_repeat_clogs = Diga que esto ya le pasó antes. Pregunte cuál puede ser la causa y si ayudaría un estudio de imagen.
advice-ask_again_if_scan_was_normal = Si antes un estudio de imagen no mostró nada malo y el cambio sigue ahí, pida otra cita.

## Advice: what to watch

advice-take_temperature_now = Tome su temperatura ahora y luego repita este chequeo con la medición.
advice-temperature_before_each_dose = Tome su temperatura antes de cada dosis de una medicina para la fiebre. La medicina puede ocultar una fiebre.
advice-recheck_on_time = Repita este chequeo en los momentos que aparecen abajo.
advice-signs_that_change_this = Conozca las señales de abajo, que harían esto más urgente.
advice-mark_the_edge = Trace una línea con bolígrafo alrededor de la zona caliente o firme. Cuando pasen 12 horas, podrá ver o sentir si creció.
advice-check_again_in_2_weeks = Cuando pasen 2 semanas, toque la zona otra vez. Si hay un bulto, piel gruesa o cambio de color, pida que lo revisen.

## Advice: home care, or "while you arrange care"

advice-finish_antibiotics = Tome sus antibióticos tal como se los indicaron, hasta el último. Pregunte antes de cambiar nada.
advice-feed_as_usual = Dé el pecho como siempre, cuando su bebé lo pida. No agregue ni se salte tomas.
advice-pump_as_usual = Saque la cantidad de leche de siempre, a las horas de siempre. No agregue ni se salte sesiones.
advice-ask_before_feeding_that_side = Pregunte antes de dar el pecho del lado que duele o de usar esa leche. Pueden ayudarle a decidir.
advice-milk_is_safe = Puede seguir dando su leche. Es segura para un bebé sano que nació a tiempo.
advice-cold_pack = Envuelva una bolsa de hielo o de gel frío en una tela. Póngala unos 10 minutos donde duele, como mucho una vez por hora.
advice-keep_nipples_warm = Mantenga los pezones tibios y secos. No use bolsas frías: el frío puede provocar el dolor.
advice-pain_relief_acetaminophen = El acetaminofén (paracetamol) puede aliviar el dolor y la fiebre. Siga las indicaciones del envase. En la farmacia pueden decirle si es adecuado para usted.
# Shown in pregnancy too: does not name ibuprofen.
advice-medicine_cautions = Algunas medicinas para el dolor no convienen a todas las personas. Pregunte primero en la farmacia en estos casos: úlceras, sangrados, problemas de riñón o asma, o si tuvo preeclampsia. Haga lo mismo si usa medicinas para que la sangre no se coagule (anticoagulantes). Pregunte también si su bebé está enfermo o nació antes de tiempo.
    .loss = Algunas medicinas para el dolor no convienen a todas las personas. Pregunte primero en la farmacia en estos casos: úlceras, sangrados, problemas de riñón o asma, o si tuvo preeclampsia. Haga lo mismo si usa medicinas para que la sangre no se coagule (anticoagulantes).
    .not_nursing = Algunas medicinas para el dolor no convienen a todas las personas. Pregunte primero en la farmacia. En el embarazo, pregunte también a su equipo de maternidad.
advice-pain_relief_ibuprofen = Si es adecuado para usted, el ibuprofeno puede aliviar la hinchazón y el dolor. Se usa a menudo durante la lactancia. Siga las indicaciones del envase y pregunte en la farmacia.
    .loss = Si es adecuado para usted, el ibuprofeno puede aliviar la hinchazón y el dolor. Siga las indicaciones del envase y pregunte en la farmacia.
advice-supportive_bra = Use un sostén suave que sujete sin apretar. Evite los aros, y nunca se apriete los senos con vendas o fajas.
advice-rest_and_drink = Descanse cuando pueda, beba cuando sienta sed y pida ayuda.
advice-comfort_after_loss = Sentimos mucho su pérdida. Si le duelen los senos, saque un poco de leche a mano, solo lo justo para aliviarse.
advice-bereavement_support = El duelo también necesita cuidado. Un grupo de duelo puede ayudar. Si su ánimo sigue bajo o le asusta, dígaselo al personal de salud.
advice-check_latch = Compruebe que su bebé agarra el seno a boca llena y que no pellizca. Una persona experta en lactancia puede observar una toma.
advice-check_pump_fit = Compruebe que el embudo del extractor le queda bien y que la succión se siente suave.
advice-soften_before_latch = ¿El seno está tan lleno que no hay buen agarre? Saque un poco de leche a mano, solo hasta que la zona del pezón esté blanda.
advice-rest_a_side_that_gives_little = Si del lado hinchado sale poca leche, no siga intentando. Use el otro lado y pruebe de nuevo el lado hinchado más tarde.
advice-light_skin_strokes = Si le resulta agradable, acaricie la piel desde el pezón hacia la axila. Toque tan suave como una pluma de ave.
advice-wean_slowly = Destete despacio. Quite una toma o una sesión de extractor, y luego dele unos días a su cuerpo.
advice-make_less_extra_milk = No saque más leche que la cantidad de siempre. Una persona experta en lactancia puede mostrarle cómo producir menos leche poco a poco.
advice-leave_bleb_closed = Deje cerrado el puntito del pezón. No lo reviente, ni lo rasque, ni lo frote.

## Advice: what to leave out

advice-no_extra_pumping = Evite las tomas extra y sacar leche de más. Sacar más leche puede aumentar la hinchazón.
    .loss = Evite sacar leche de más. Sacar más leche puede aumentar la hinchazón.
advice-no_deep_massage = Evite el masaje profundo, apretar, las pistolas de masaje y los peines. Pueden lastimar el tejido hinchado.
advice-no_long_heat = Evite las bolsas calientes, las duchas largas y calientes, los baños con sal, el aceite de ricino y las cremas. El calor puede aumentar la hinchazón.
advice-no_leftover_antibiotics = No tome antibióticos que sobraron o que son de otra persona.
advice-no_aspirin_or_codeine = No tome aspirina ni codeína para esto, salvo que el personal de salud se lo indique.
advice-do_not_wait_through_fever = Si hay fiebre, no espere a que se quite. La fiebre, o el malestar en todo el cuerpo, necesita atención ese mismo día.
advice-no_nipple_shield_fix = No use una pezonera para arreglar esto. Puede dar más problemas.
advice-no_extra_sterilising = No hace falta hervir ni esterilizar de más. Lave las piezas del extractor como siempre.

## When to check again

recheck-self_care = Repita este chequeo cuando pasen 12 horas, y otra vez cuando pasen 24 horas. Tome su temperatura cada 6 horas, y antes de cualquier medicina para la fiebre.
recheck-routine_soon = Repita este chequeo cada día hasta su cita.
recheck-within_24h = Cada 4 horas, salvo mientras duerme, fíjese en cómo se siente y cómo está el seno. Siga así hasta que hable con el personal de salud.
recheck-same_day = Cada hora, fíjese en cómo se siente y cómo está el seno, hasta que le atiendan.
recheck-antibiotics = Repita este chequeo también a las 24 horas y a las 48 horas de la primera dosis de antibiótico. Llame cada vez que no vea mejoría.
recheck-at = Repita este chequeo: { $time }

## What would make it more urgent: each line completes a heading "… if:"

changes-emergency = Busque ayuda de emergencia de inmediato si:
changes-same_day = Busque atención ese mismo día si:
changes-within_24h = Hable con el personal de salud en menos de 24 horas si:
changes-routine_soon = Pida una cita si:
changes-baby = Busque ayuda para su bebé de inmediato si:

change-danger_sign = hay alguna señal de peligro de la primera pantalla, como dificultad para respirar, confusión o desmayo
change-temperature = su temperatura llega a { $fahrenheit } °F ({ $celsius } °C)
change-temperature-low = su temperatura baja a menos de { $fahrenheit } °F ({ $celsius } °C)
change-fever_reducer = tomó una medicina para la fiebre, y podría haber una fiebre que no se nota
change-hours_since_start = { $number ->
    [one] no está mejor { $number } hora después de que empezó
   *[other] no está mejor { $number } horas después de que empezó
}
# A moment: "it is not better by tomorrow at 3:20 pm".
change-hours_since_start-by = no ha mejorado cuando llegue este momento: { $time }
change-hours_since_start-gone_by = no ha desaparecido cuando llegue este momento: { $time }
change-hours_since_start-days = { $number ->
    [one] no está mejor { $number } día después de que empezó
   *[other] no está mejor { $number } días después de que empezó
}
# For the limit that holds even when it is getting better (7 days).
change-hours_since_start-still_there = { $number ->
    [one] sigue ahí { $number } día después de que empezó
   *[other] sigue ahí { $number } días después de que empezó
}
change-trend = empeora claramente
change-growing = la zona crece en cuestión de horas, o aparecen rayas hacia la axila o el tórax
change-growing-slowly = la zona crece o se extiende, aunque sea despacio
change-inflamed-small_and_mild = la piel de esa zona se pone un poco caliente, tirante, brillante o más oscura
change-inflamed = la piel de esa zona se pone caliente, tirante, brillante, o rosada, roja, morada, gris o más oscura
change-breast_colour = la piel se pone rosada, roja, morada, gris o más oscura que de costumbre
change-where = aparecen zonas calientes o que duelen en los dos senos
change-feverish = hay sensación de fiebre: calor, o frío con escalofríos
change-feverish-a_little = hay sensación de fiebre, aunque sea un poco
change-body_ill = hay escalofríos o dolores fuertes, o malestar en todo el cuerpo, como de gripe
change-body_ill-mild = empiezan escalofríos o dolores leves, como de gripe
change-vomiting = vomita lo que bebe, o vomita las medicinas
change-vomiting-once_or_twice = hay vómitos, o mucha diarrea líquida
change-pain = el dolor es tan fuerte que la medicina no ayuda
change-pain-strong = el dolor se vuelve fuerte y sigue fuerte
change-pulse = su pulso en reposo llega a { $number } latidos por minuto
change-breaths = su respiración en reposo llega a { $number } respiraciones por minuto
change-lump = aparece un bulto
change-lump_after_feed = el bulto crece
change-lump_after_feed-same = el bulto ya no se hace más pequeño después de que sale leche
    .not_nursing = el bulto ya no se está haciendo más pequeño
change-lump_feel = el bulto duele mucho y se pone blando, como lleno de líquido
change-discharge = sale pus del pezón
change-discharge-blood = sale sangre del pezón
change-nipple_crack_infected = una grieta del pezón muestra pus, costra amarilla o un cambio de color que se extiende
change-nipple_bleb = se ve un punto blanco, amarillo o transparente en el pezón
change-nipple_scaly = un sarpullido con escamas en el pezón dura más de 2 semanas
change-shape = hay hoyitos, hundimientos o piel más gruesa, el pezón se mete, o sale un bulto duro en la axila
change-other_signs = aparece dolor fuerte de vientre, sangrado que huele mal, una herida con pus o una sola pierna hinchada
change-burning_urine = hay ardor al orinar
change-antibiotics_effect-worse = empeora claramente con los antibióticos
change-antibiotics_effect-same = no mejora con los antibióticos
change-antibiotics_hours = { $number ->
    [one] no está mejor { $number } hora después del primer antibiótico
   *[other] no está mejor { $number } horas después del primer antibiótico
}
change-antibiotics_hours-by = con antibióticos, no ha mejorado cuando llegue este momento: { $time }
change-before = vuelve en la misma parte del seno, o poco después de un tratamiento
change-baby_temperature = la temperatura de su bebé llega a { $fahrenheit } °F ({ $celsius } °C)
change-baby_temperature-low = la temperatura de su bebé baja a menos de { $fahrenheit } °F ({ $celsius } °C)
change-baby_feeding = su bebé tiene demasiado sueño para comer, o moja menos de 4 pañales en 24 horas
change-more_serious = siente que esto es más grave de lo que parece
change-other = { $question }: { $answer }

## To take to a clinician: three lines to read out on the phone (say-…), and a summary to show (take-…)
## The reader, a partner or a friend may read or show them, so nothing says "I have", "my" or "me".
## "I am calling" holds for each of them.

say-about = Llamo por dolor en un seno.
say-start = Empezó hace { $answer }.
say-no_temperature = No se tomó la temperatura.
say-fever_medicine = Se tomó una medicina para la fiebre en las últimas 6 horas.
# $answer is a list of what was found, such as "Lump, Feeling feverish: A little".
say-signs = Llama la atención: { $answer }.
say-antibiotics = El primer antibiótico se tomó hace { $answer }.
# $level is the headline of the result, such as "Talk to a clinician today".
say-level = Un chequeo de dolor de seno indica: { $level }.
say-ask_same_day = ¿Pueden revisar esto hoy?
say-ask_within_24h = ¿Alguien puede revisar esto o hablar de esto, a más tardar mañana a esta hora?
say-ask_routine_soon = ¿Hay una cita en los próximos 1 a 3 días?
say-ask_self_care = ¿Hay algo más que vigilar?
say-sepsis = ¿Podría ser sepsis?
# Where there is nothing to tell yet.
say-nothing = La mayoría de las preguntas siguen sin responder.
# For the emergency call. $answer is the danger sign, such as "Confusion or slurred speech".
say-emergency = Hace falta ayuda de emergencia ahora: { $answer }.
say-emergency_about = También hay dolor en un seno.
# The caller fills in the rest.
say-emergency_ask = La dirección es … ¿Qué hay que hacer hasta que llegue la ayuda?

take-title = Para llevar al personal de salud
take-script = Para leer por teléfono
    .hint = Primero diga su nombre. Si llama por otra persona, dígalo.
take-summary = Leer el resumen
# $time is a date with a time.
take-made = Chequeo del dolor de seno, hecho: { $time }
take-by = A más tardar: { $time }
# The names of lists; what is in them follows a colon.
take-signs = Señales de peligro
take-none = ninguna de las señales preguntadas
take-separator = ;
take-noticed = También se notó
take-health = Salud
take-looks = Podría parecerse a { $answer }. Solo un examen puede decirlo.
take-foot = Hecho por el chequeo del dolor de seno a partir de respuestas. No es un diagnóstico.
# The only words of a reminder in a calendar. Others may see it, so it must not say what it is about.
take-check_again = Volver a revisar
# The only name of a saved file. Others may see it, too.
take-notes = Notas
take-copy = Copiar
take-copied = Copiado.
take-not_copied = Aquí no se pudo copiar. El texto está seleccionado: cópielo desde abajo.
    .title = Texto para copiar
take-print = Imprimir
take-printed = ¿No se abre la ventana para imprimir? Guárdelo como archivo e imprima ese archivo.
take-no_print = Imprimir desde aquí imprimiría toda la página. Guárdelo como archivo e imprima ese archivo.
take-save = Guardar como archivo
# $name is the name of a file.
take-saved = Su navegador debería guardar ahora { $name }. ¿No hay archivo? Entonces copie el texto.
take-remind = Guardar un recordatorio
take-reminded = Su navegador debería guardar ahora { $name }. Ábralo para agregar las horas. Solo dice “Volver a revisar”.
take-code = Mostrar un código para escanear
    .title = El resumen en un código
    .hint = Apunte la cámara de un teléfono hacia él. Contiene el resumen como texto y no necesita internet.
take-code_short = Este código contiene un resumen más corto.
take-code_none = El resumen es demasiado largo para un código. Mejor cópielo o guárdelo.

## Regions and kinds of number

region-us = Estados Unidos
region-uk = Reino Unido
region-ca = Canadá
region-au = Australia
region-nz = Nueva Zelanda
region-ie = Irlanda
region-eu = Unión Europea
region-other = Otro país

phone-emergency = Número de emergencias
phone-emergency-local = El número de emergencias local
phone-advice = Línea de consulta de salud
    .about = Para consultas de día o de noche, si su clínica está cerrada.
phone-advice-local = La línea de su consultorio médico, clínica o seguro de salud
    .about = Llame al número de siempre.
phone-support = Apoyo para la lactancia
    .about = Para ayuda con dar el pecho. No es para enfermedades urgentes.
    .loss = Apoyo con la leche
    .loss_about = Para ayuda con senos llenos y que duelen. No es para enfermedades urgentes.
phone-crisis = Línea de crisis
    .about = Si hay pensamientos de hacerse daño o de hacer daño a alguien, o cuando todo pesa demasiado.
phone-crisis-local = Una línea de crisis de su zona, o el número de emergencias
phone-checked = Última comprobación de los números: { $time }
# Some of the numbers shown have a date, some have none; $phone lists those that have one.
phone-checked-some = Comprobados por última vez el { $time }: { $phone }. Los demás números todavía no se han comprobado.

## Messages beside a field

error-check_unit = ¿Ese número está en °F o en °C? Por favor, elija.
error-check_reading = Esa medición parece inusual. Por favor, tómela otra vez y escriba un número de 93 a 110 °F (34 a 43,3 °C).
error-negative = Por favor, escriba un número que sea 0 o más.
error-not_a_number = Por favor, escriba un número, como 3.
error-not_a_temperature = Por favor, escriba una temperatura, como 98,6 °F (37,0 °C).
error-too_large = Ese número parece demasiado grande. Por favor, revíselo.
error-choose_one = Por favor, elija una respuesta o “Tengo dudas”.
# A baby’s age without a unit.
error-no_unit = ¿Son días, semanas o meses? Por favor, elija.
# How long ago something began, without a unit.
error-no_unit_of_time = ¿Son horas o días? Por favor, elija.
# Below a baby’s age that is less than the time since the birth.
baby-age-clash = Según sus respuestas, el parto fue hace más tiempo de lo que puso aquí. Por favor, revise el número, y fíjese si son días, semanas o meses.
error-answer_each = Por favor, responda cada línea o toque “Nada de esto”.
error-second_reading = Esa medición es baja. Espere 15 minutos y tome la temperatura otra vez, en la boca si puede, o en el oído. Luego escriba la segunda.
# For a baby: no wait, and no mouth.
error-second_reading-baby = Esa medición es baja para un bebé. Tómela otra vez ahora, de la misma manera. Luego escriba la segunda.

## Standing lines

not-a-diagnosis = Esto es educación general, no un diagnóstico, y puede equivocarse. Si algo le preocupa, ya es motivo suficiente para llamar.
under-18 = ¿Menor de 18 años? Las mismas respuestas valen para usted. Una persona adulta de confianza o una clínica puede ayudar. En muchos lugares puede recibir esta atención por su cuenta.
who-it-is-for = Hecho para personas adultas que producen leche. No puede reemplazar un examen.
hard-to-read = Si esto es difícil de leer, llame ahora al { $phone } o al personal de salud. Pida hablar con alguien en su idioma.
privacy-note = Sus respuestas se quedan en este dispositivo. Se borran al cerrar esta página o al tocar “Borrar”.
source-note = Estas reglas vienen de guías públicas de salud y de estudios. Son nuestro propio resumen.
review-state = Todavía sin revisión por personal de salud.
# Only for languages other than English.
review-translated = Este texto se tradujo del inglés. Nadie lo ha comprobado todavía.
review-translated-back = Este texto se tradujo del inglés. Para revisarlo, otra persona lo pasó otra vez del español al inglés. Nadie con formación clínica lo ha leído todavía.
# Parts of the advice that clinicians review, as they stand in the two sentences below.
review-rules = las reglas
review-questions = las preguntas
review-patterns = los nombres de a qué se parece
review-advice = los consejos
review-interview = a quién se pregunta qué
review-words = estas palabras
# $answer is one part or a list of them.
review-open = Todavía sin revisión por personal de salud: { $answer }.
# $name is who reviewed it, with what they are: "First Last, family doctor". $time is a date.
review-done = { $name }, revisó { $answer } el { $time }.
review-by = La próxima revisión debe hacerse a más tardar el { $time }. Si esa fecha ya pasó, algunas partes pueden estar desactualizadas. Entonces guíese por las señales de peligro y, si duda, llame al personal de salud.
# From here on: only after that day, at the top of every screen.
review-due = Estos consejos necesitan una nueva revisión
review-due-about = Debían revisarse a más tardar el { $time }. Algunas partes pueden estar desactualizadas. Si duda, llame al personal de salud.
review-due-call = Ante cualquier señal de peligro, llame ahora al número de emergencias. Si duda, llame al personal de salud.
review-due-emergency = Debían revisarse a más tardar el { $time }. De todos modos, busque ayuda de emergencia ahora.
review-due-signs = Si está pasando algo de esto, llame ahora:
not-sure-note = Donde tuvo dudas, este chequeo toma la opción más prudente.
still-open = Dejó algunas preguntas sin responder.
    .about = Respóndalas para que el resultado se ajuste mejor a su caso. Las preguntas sin responder nunca hacen esto menos urgente.
loss-note = Sentimos mucho su pérdida. Estas preguntas son sobre su cuerpo y su leche.
trust-your-feeling = Si siente que algo va mal, llame, aunque esta página indique otra cosa.
shared-result = Este sitio web recibirá su resultado: cuándo buscar ayuda y a qué se parece.

## Buttons and parts of the widget

ui-title = Chequeo del dolor de seno
ui-intro = Responda unas preguntas sencillas. Vea cuándo buscar ayuda y a qué se parece.
ui-minutes = Lleva de 2 a 5 minutos.
ui-start = Empezar
ui-next = Siguiente
ui-back = Atrás
ui-close = Cerrar
ui-skip = Saltar
ui-see_result = Ver qué hacer
# Above a screen that is asked only because the reader changed an answer.
ui-more_after_change = Como cambió una respuesta, también necesitamos preguntarle esto.
ui-none_of_these = Nada de esto
ui-none_of_the_others = No a todo lo demás de aquí
# Heads a list of ticks that stands below a question with one answer.
ui-tick_all = Marque todo lo que corresponda
ui-no_to_these = No a todo esto
ui-not_sure = Tengo dudas
ui-cant_tell = Es difícil saberlo
ui-optional = opcional
ui-change = Cambiar
# For screen readers: which answer the button changes.
ui-change_answer = Cambiar: { $question }
# Stands on every screen, beside Back: a short word.
ui-erase = Borrar
ui-erase_title = ¿Borrar todas las respuestas?
ui-erase_about = Se borrarán todas las respuestas. No se puede deshacer.
ui-erase_yes = Borrar y empezar de nuevo
ui-erase_no = Conservar mis respuestas
ui-answer_the_rest = Después de llamar: responda lo que falta
ui-tips_fit = Ajustar estos consejos a mi caso
# Opens the list of answers, each with "Change" beside it.
ui-your_answers = Ver o cambiar sus respuestas
ui-answered_at = Respondido: { $time }
ui-no_answer = Sin responder
ui-how_soon = Cuándo buscar ayuda
ui-why = Por qué
ui-why_emergency = Por qué es una emergencia
ui-because = Sus respuestas:
ui-looks_like = A qué se parece
ui-looks-limit = Solo un examen puede decir cuál es. El nombre no cambia cuándo buscar ayuda.
ui-looks_most_like = A lo que más se parece: { $answer }.
ui-could_also_be = También podría ser
ui-do_now = Qué hacer ahora
ui-say_on_phone = Qué decir por teléfono
ui-watch = Qué vigilar
ui-while_you_arrange = Mientras consigue atención
ui-home_care = Cuidados en casa
ui-leave_out = Evite esto
ui-check_again = Cuándo repetir este chequeo
ui-more_urgent = Qué lo haría más urgente
ui-would_change = Qué cambiaría el resultado
ui-for_your_baby = Para su bebé
ui-more = Mostrar más
ui-less = Mostrar menos
ui-whom_to_call = A quién llamar
ui-call = Llamar: { $name }, { $phone }
ui-call_number = Llamar al { $phone }
# Opens who this is for, the privacy note and the sources.
ui-small_print = Detalles y fuentes
ui-sources = Fuentes
ui-source = Fuente { $number }
ui-review_state = Estado de la revisión
ui-rules_version = Versión de las reglas: { $answer }
ui-about_this = Sobre este chequeo
ui-progress = Paso { $number } de unos { $total }
ui-emergency_line = ¿Necesita ayuda ahora mismo? Llame al { $phone }.
ui-emergency_line_local = ¿Necesita ayuda ahora mismo? Llame al número de emergencias local.
ui-region = ¿En qué país está?
    .hint = Así se muestran los números de teléfono correctos. No buscamos su ubicación.
ui-unit = Unidad
ui-unit_switch = Cambiar entre °F y °C
ui-meant_fahrenheit = Son °F
ui-meant_celsius = Son °C
ui-reading = Medición
ui-no_reading = No la tomé
ui-second_reading = Segunda medición
ui-antibiotics_yes = Sí, tomo o tomé antibióticos
ui-how_long_ago = ¿Hace cuánto?
ui-first_dose_ago = ¿Hace cuánto de la primera dosis?
ui-dont_know_when = Tengo dudas de cuándo fue
ui-other_baby = El bebé por el que pregunto es de otra edad
ui-age_from_birth = Edad de su bebé: { $answer }
ui-loading = Cargando …
ui-failed = El chequeo no se pudo cargar.
    .about = Por favor, inténtelo más tarde. Si hay una señal de peligro, llame ahora al número de emergencias. Si algo le preocupa, llame hoy al personal de salud.
ui-try_again = Intentar de nuevo
# Two names of one button: the device's own voice reads the page.
ui-read_aloud = Leer en voz alta
ui-stop_reading = Dejar de leer

## The panel behind the control with the globe: the reader's language, region and unit

settings-title = Idioma y país
settings-language = Idioma
settings-unit = Unidad para la temperatura
# While the words of the language that was tapped are on their way
settings-wait = Cargando los textos …
# Said after a change, in the language that was chosen
settings-done = El chequeo ahora está en español.
settings-failed = No se pudieron cargar los textos en ese idioma. Sus respuestas siguen aquí. Revise su conexión a internet y toque el idioma otra vez.

## Numbers, units and times

unit-fahrenheit = °F
unit-celsius = °C
unit-hours = horas
unit-days = días
unit-weeks = semanas
unit-months = meses
unit-per_minute = por minuto
hours = { $number ->
    [one] { $number } hora
   *[other] { $number } horas
}
days = { $number ->
    [one] { $number } día
   *[other] { $number } días
}
weeks = { $number ->
    [one] { $number } semana
   *[other] { $number } semanas
}
months = { $number ->
    [one] { $number } mes
   *[other] { $number } meses
}
per-minute = { $number } por minuto
temperature-one = { $number } { $unit }
temperature-both = { $fahrenheit } °F ({ $celsius } °C)
in-hours = { $number ->
    [one] dentro de { $number } hora
   *[other] dentro de { $number } horas
}
# $time below is a clock time, such as 3:20 pm; $day a weekday or a date.
time-now = ahora
time-today = hoy, { $time }
time-tomorrow = mañana, { $time }
time-day = { $day }, { $time }
# A moment inside a sentence: "be seen by 3:20 pm today".
moment-today = hoy, { $time }
moment-tomorrow = mañana, { $time }
moment-day = { $day }, { $time }
# A time and how far off it is: "today at 3:20 pm (in 12 hours)".
time-and-in = { $time } ({ $answer })
# $name is a month of those below, $day its day, $number the year.
date = { $day } de { $name } de { $number }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
# Two items of a list in one line.
list-pair = { $name }, { $answer }

## Pictures, the table, myths: what stands with "What it looks like" and below the advice. A reader after a loss sees
## them too, so no word here speaks of a baby, a feed or a birth, unless its myth or picture is kept from that reader.

# The line from swelling to a pocket of pus. A stage is one point on it.
spectrum = Dónde encajan sus respuestas
    .about = La hinchazón, la infección y una bolsa de pus son puntos de una misma línea. Los puntos vecinos pueden verse igual, y solo un examen puede distinguirlos.
spectrum-here = Sus respuestas encajan aquí
spectrum-beside = Otra cosa también puede encajar. No tiene lugar en esta línea.
stage-engorgement = Senos muy llenos e hinchados (ingurgitación)
stage-narrowing = Un conducto de leche estrecho (tapado)
stage-inflammation = Una zona inflamada
stage-infection = Una zona infectada
stage-abscess = Una bolsa de pus (absceso)

# A table of two columns. A row has a name and a cell for each column. No cell may say that it is less than it may be.
compare = Conducto tapado y mastitis, lado a lado
    .about = Pueden parecerse, y todo puede cambiar rápido. Solo un examen puede distinguirlos.
compare-marked = Una marca señala lo que coincide con sus respuestas.
# Stands in place of the line above where the reader should be seen today.
compare-today = Una marca señala lo que coincide con la mastitis. Busque atención hoy, sea lo que sea lo marcado.
compare-clog = Conducto tapado
compare-mastitis = Mastitis
compare-fits = Coincide con sus respuestas
compare-start = Cómo empieza
compare-start-clog = Un punto o una franja que duele al tocar, en un seno, en horas o días.
compare-start-mastitis = Una zona que duele, a veces en forma de cuña, casi siempre en un solo seno. Puede aparecer rápido.
compare-skin = La piel de esa zona
compare-skin-clog = Como siempre, o un poco tibia o con un ligero cambio de color.
compare-skin-mastitis = Caliente, tirante o brillante. Puede verse roja, morada, gris o más oscura.
compare-lump = El bulto
compare-lump-clog = Un bulto firme que duele, del tamaño de un guisante (chícharo) o más grande.
compare-lump-mastitis = Una zona firme e hinchada, que está caliente o cambió de color.
compare-milk = Después de que sale leche
compare-milk-clog = Se hace más pequeño o desaparece.
compare-milk-mastitis = Puede seguir igual o crecer.
compare-time = Con el paso del tiempo
compare-time-clog = Mejora en horas o en unos pocos días.
compare-time-mastitis = Puede extenderse, empeorar o seguir igual después de un día de buenos cuidados.
compare-fever = Fiebre y sentirse mal en todo el cuerpo
compare-fever-clog = Sin fiebre, y sin escalofríos ni dolor de cuerpo.
compare-fever-mastitis = Puede haber fiebre, escalofríos o dolor de cuerpo, como de gripe. Eso necesita atención ese mismo día.
compare-helps = Qué ayuda
compare-helps-clog = Descansar, tocar con suavidad y no sacar leche de más.
compare-helps-mastitis = Lo mismo. El personal de salud puede decir si hace falta algo más.

# Myths: the value is what many hear, .about what is known now.
myths = Mitos aclarados
myths-heard = Lo que se oye a menudo
myths-known = Lo que se sabe ahora
myths-sources = Fuentes: { $answer }
myth-heat = «El calor derrite el tapón.»
    .about = No hay un tapón sólido que derretir. El calor largo o fuerte puede aumentar la hinchazón. Un poco de calor suave para aliviar está bien.
myth-massage = «Hay que frotar fuerte para sacar el tapón.»
    .about = La presión profunda puede lastimar el tejido hinchado. Esa presión fue más común en personas cuya hinchazón se volvió un bulto firme.
myth-pumping = «Hay que dar el pecho o sacar leche de más hasta que se destape.»
    .about = Sacar más leche puede aumentar la hinchazón. Siga con la cantidad de siempre, ni más ni menos.
    .loss = «Hay que sacar leche de más hasta que se destape.»
    .loss_about = Sacar más leche puede aumentar la hinchazón. Saque solo lo justo para aliviarse.
# Kept from readers after a loss, and from those who should ask first.
myth-stopping = «La mastitis es el fin de la lactancia.»
    .about = La mayoría de las personas puede seguir. Su leche es segura para un bebé sano que nació a tiempo. Dejarlo todo de golpe también tiene su riesgo.

# What a drawing shows, for those who cannot see it.
picture-cold_pack = Una bolsa fría sobre la parte del seno que duele
picture-latch = Un agarre profundo: la boca bien abierta toma gran parte del seno, y el mentón lo toca
picture-flange = Un embudo de extractor que queda bien: el pezón tiene un poco de espacio a cada lado
picture-touch = Bien: dedos que se deslizan con suavidad. Mal: un puño que aprieta hondo.

# The picture of both breasts on which sore parts are tapped. Left and right are the reader’s own.
zones = Toque en el dibujo donde le duele
    .about = Su izquierda está a la izquierda, como en un espejo. O elija abajo.
zones-left = Su izquierda
zones-right = Su derecha
zones-all-left = Todo el seno izquierdo
zones-all-right = Todo el seno derecho
zones-clear = Quitar las marcas del dibujo
# $answer: the names of the parts.
zones-marked = Marcado: { $answer }
zones-both = ¿Duelen los dos senos enteros, y ninguna parte se distingue? Elija eso abajo.
zone-left-upper_outer = Seno izquierdo, arriba y hacia afuera
zone-left-upper_inner = Seno izquierdo, arriba y hacia el centro
zone-left-lower_outer = Seno izquierdo, abajo y hacia afuera
zone-left-lower_inner = Seno izquierdo, abajo y hacia el centro
zone-left-nipple = Seno izquierdo, alrededor del pezón
zone-right-upper_outer = Seno derecho, arriba y hacia afuera
zone-right-upper_inner = Seno derecho, arriba y hacia el centro
zone-right-lower_outer = Seno derecho, abajo y hacia afuera
zone-right-lower_inner = Seno derecho, abajo y hacia el centro
zone-right-nipple = Seno derecho, alrededor del pezón

## Fallback: the plain HTML inside the element, under 2 KB in all, seen when the checker can't run

fallback-title = ¿Conducto tapado o mastitis?
fallback-lead = Un chequeo corto puede mostrar cuándo buscar ayuda por un dolor de seno.
fallback-start = Empezar el chequeo
fallback-moment = Un momento, el chequeo aún se está cargando.
fallback-guide = Leer la guía completa
fallback-emergency = Llame al { $phone } ahora si hay algo de esto:
fallback-emergency_local = Llame ahora al número de emergencias local si hay algo de esto:
fallback-sign-mind = confusión, desmayo o convulsión
fallback-sign-breath = respiración difícil o muy rápida, dolor o presión dentro del pecho (tórax), o corazón acelerado en reposo
fallback-sign-color = labios, encías, palmas o plantas de los pies azules, grises o muy pálidos
fallback-sign-skin = piel del seno que se pone negra o con ampollas, o sarpullido que sigue visible al apretarlo con un vaso
fallback-sign-chills = temblor que no para, o casi nada de orina en 12 horas o más
fallback-sign-bleeding = sangrado abundante, dolor de cabeza muy fuerte o problemas para ver
fallback-sign-doom = sensación de que podría morir, o pensamientos de hacerse daño o de hacer daño a alguien
fallback-sign-fever = temperatura de 104,0 °F (40,0 °C) o más
fallback-sign-baby = un bebé azul, con el cuerpo flojo o difícil de despertar
fallback-today = Busque atención hoy si la temperatura es de 100,4 °F (38,0 °C) o más. Busque atención hoy también si se siente mal en todo el cuerpo, o si tiene en el seno una zona caliente que se extiende.
fallback-note = Esto es para informar. No es un diagnóstico.

## Guide: the whole protocol on one page, for paper and for readers without JavaScript (guide.html).
## Not shipped with the widget. One guide serves every reader, so it has no variants.

guide-title = ¿Conducto tapado o mastitis? La guía completa
guide-kicker = Guía para el dolor de seno
guide-lead = Para un seno que duele mientras produce leche. Muestra cuándo buscar ayuda, a qué se puede parecer y qué hacer.
guide-danger_first = ¿En peligro ahora mismo? Vea primero las señales de peligro.
guide-contents = Contenido
guide-to_contents = Volver al contenido

guide-about = Qué es esta guía
guide-about-same_rules = Contiene las mismas reglas que el chequeo del dolor de seno, escritas por completo. Funciona sin JavaScript y en papel.
guide-about-private = Esta página no carga nada ni envía nada.
guide-about-loss = Esta guía la comparten muchas personas, así que algunas líneas hablan de un bebé. Si tiene leche después de una pérdida, en el embarazo o más tarde, lo sentimos mucho. Por favor, sáltese esas líneas.
guide-good_to_know = Conviene saber
guide-how = Cómo usarla
guide-how-1 = Lea primero las señales de peligro. Si una corresponde, llame ahora y deje de leer.
guide-how-2 = Luego lea los niveles desde arriba. Pare en el primer nivel donde se aplique alguna regla. Eso indica cuándo buscar ayuda.
guide-how-3 = Sentir mejoría en algo nunca anula una regla que se aplica.
guide-how-4 = Si tiene dudas, elija la respuesta más prudente.
guide-how-5 = Las reglas para un bebé van en su propio recuadro. Nunca cambian el momento en que usted necesita ayuda.

guide-danger = Señales de peligro
guide-danger-lead = Llame ahora al número de emergencias si está pasando algo de esto.
guide-danger-not_sure = ¿Tiene dudas sobre una señal de peligro, o la dejó sin responder? Entonces hable hoy con el personal de salud. Si además nota fiebre o se siente mal, puede ser una emergencia (vea la regla { $answer }).
guide-numbers = Números de emergencias
guide-numbers-lead = Un número solo funciona en su propio país. Márquelo tal como aparece aquí.
guide-numbers-checked = La fecha junto a un número es el último día en que se vio en la página web de ese servicio. Nadie ha comprobado todavía los números sin fecha. Si un número no funciona, llame al número de emergencias local.

guide-counts = Este nivel corresponde si se aplica alguna de estas reglas
guide-counts-self_care = Este nivel corresponde si no se aplica ninguna regla de arriba.
guide-rule = Regla { $name }
guide-when = Cuándo se aplica
guide-seen = ¿Le atendió personal de salud en las últimas 24 horas y le dio un plan? { $answer }. El nivel sigue igual.
guide-on_plan = Si está tomando antibióticos: { $answer }.
guide-baby_box = Para su bebé

guide-all = Todo esto:
guide-any = Al menos una de estas cosas:
guide-none = Nada de esto:
guide-not_all = No todo esto a la vez:
guide-not = No es así: { $answer }
guide-always = Para todas las personas
# $question is a short label, $answer one or more answers.
guide-is = { $question }: { $answer }
guide-is_not = { $question }: no es { $answer }
guide-one_of = { $answer } en al menos una de estas cosas:
guide-quoted = “{ $answer }”
guide-or = { $name } o bien { $answer }
guide-or_else = { $name }, o bien { $answer }
guide-and_not = { $name }, ni { $answer }
guide-left_open = sin responder
guide-a_number = un número
guide-a_reading = una medición
guide-at_least = { $answer } o más
guide-at_most = { $answer } o menos
guide-below = menos de { $answer }
# Two ways to say one length of time: "72 hours (3 days)".
guide-that_is = { $name } ({ $answer })
guide-level = Cuándo buscar ayuda: { $answer }
guide-levels = Cuándo buscar ayuda: desde { $name } hasta { $answer }
guide-baby_level = Para su bebé: { $answer }
guide-fired = Se aplica al menos una de estas reglas: { $answer }

guide-sources_of = Fuentes: { $answer }
guide-source_general = conocimiento general ({ $name }), no leído para esta guía
guide-source_decision = nuestra propia decisión, la más prudente

guide-terms = Palabras usadas en las reglas
guide-terms-lead = Estas palabras representan respuestas exactas. Cada regla que usa una de ellas enlaza con su definición.
guide-term-reading = una medición con termómetro
guide-term-fever = fiebre
guide-term-near_fever = fiebre, o casi
guide-term-low_reading = una medición baja
guide-term-very_low_reading = una medición muy baja
guide-term-strongly_ill = mucho malestar general
guide-term-engorged_evenly = los dos senos llenos por igual, y sin fiebre
guide-term-breast_inflamed = un seno inflamado
guide-term-inflamed_area = una zona inflamada
guide-term-ill = malestar general
guide-term-sick = fiebre o malestar general
guide-term-has_lump = un bulto, o dudas de si lo hay
guide-term-pocket = un bulto que parece lleno de líquido
guide-term-improving = va mejorando
guide-term-lactating = produce leche
guide-term-days_unknown = no se sabe cuánto hace que terminó el embarazo
guide-term-first_14_days = los primeros 14 días después del embarazo
guide-term-first_6_weeks = las primeras 6 semanas después del embarazo
guide-term-risk_group = un problema de salud que necesita más cuidado
guide-term-shape_sign = un cambio en la piel o la forma
guide-term-antibiotics_since_unknown = antibióticos, sin saber desde cuándo
guide-term-on_antibiotics = con antibióticos
guide-term-antibiotics_24_hours = antibióticos desde hace 24 horas o más
guide-term-antibiotics_48_hours = antibióticos desde hace 48 horas o más
guide-term-antibiotics_no_better = sin mejorar con antibióticos
guide-term-course_over = todos los antibióticos ya tomados
guide-term-baby_hot = un bebé con temperatura alta
guide-term-baby_cold = un bebé con temperatura baja
guide-term-baby_under_28_days = un bebé que tiene o puede tener menos de 28 días
guide-term-baby_under_92_days = un bebé que tiene o puede tener menos de 92 días
guide-term-baby_team_ask = un motivo para consultar al equipo del bebé
guide-term-lump_named = un bulto seguro
guide-term-both_evenly = los dos senos, por igual
guide-term-mild_sign = un cambio leve o dudoso en la piel
guide-term-infection_hint = un indicio de infección
guide-term-pus_pocket = un bulto con líquido o pus
guide-term-smooth_lump = un bulto liso
guide-term-firm_lump = un bulto firme que duele
guide-term-nipple_skin = piel del pezón que duele o con escamas
guide-term-needs_exam = hace falta un examen
guide-term-elsewhere_sign = una señal en otra parte del cuerpo
guide-term-loss = leche después de una pérdida (duelo)
guide-term-feeding = dar el pecho
guide-term-pumping_too = sacar leche
guide-term-giving_milk = dar leche
guide-term-pregnant_any = embarazo
guide-term-hiv_ask = VIH, y un motivo para consultar al equipo de VIH

guide-questions = Las preguntas y sus respuestas
guide-questions-lead = Las reglas nombran cada pregunta con una etiqueta corta. Aquí está completa, con sus respuestas. “Sin responder” significa que no hay respuesta.
guide-questions-unit = Una temperatura se valora en la unidad de su termómetro. Nunca se convierte.
guide-questions-dropped = Sin un bulto, las respuestas sobre cómo se siente no cuentan. Tampoco cuenta cómo ayudan los antibióticos, si no se tomaron.
guide-questions-answers = Respuestas: { $answer }
guide-questions-number = un número ({ $unit })
guide-questions-temperature = una medición en °F o °C
guide-questions-missing = Sin responder, cuenta como { $answer }.
guide-questions-missing_none = Sin responder, cuenta como ninguna de estas.

guide-looks = A qué se puede parecer
guide-looks-lead = Un nombre nunca cambia cuándo buscar ayuda. Solo un examen puede decir qué es.
guide-looks-order = Las filas numeradas se leen de la { $number } a la { $total }. Cada fila que se aplica agrega su nombre.
guide-looks-most = No se usan más de { $number } nombres. Se quedan los primeros.
guide-looks-must_stay = Un nombre se queda en la lista aunque otros vayan antes: { $name }. Eso pasa si se da esto:
guide-looks-no_row = Si no se aplica ninguna fila, el nombre es: { $name }.
guide-looks-never = No se usa ningún nombre si se da esto:
guide-looks-row = Fila { $number }

guide-do = Qué hacer y qué evitar
guide-do-lead = Cada línea dice para quién es. Primero va la ayuda; después, los cuidados en casa.
guide-for = Para quién
guide-for-group = Esta parte es para:
guide-first_when = Va primero si:

guide-again-level = { $level }: { $answer }
guide-again-emergency = En una emergencia, no espere al próximo chequeo. Busque ayuda ahora.

guide-sources = Fuentes
guide-sources-lead = Leímos partes cortas de copias guardadas, no páginas enteras. Una copia puede ser antigua.
guide-sources-star = Una estrella marca una página que habla de una guía escrita por otros.

## How it decides: a page that shows clinicians, editors and readers every rule, drawn, in a table and at work
## (how-it-decides.html). Not shipped with the widget. What it shares with the guide comes from the messages guide-… .

decides-title = Cómo decide el chequeo
decides-kicker = Chequeo del dolor de seno
decides-lead = Todas las reglas detrás del chequeo: dibujadas en un diagrama, escritas en una tabla y listas para probar.
decides-review = Si trabaja en salud: cada regla tiene un código. Nómbrelo cuando nos diga qué está mal o qué falta.
decides-to_article = Ir al artículo con el chequeo
decides-to_guide = Leer la guía completa

decides-short = En pocas palabras
decides-short-floor = Cada regla pide, como mínimo, un nivel. El nivel más alto que pide alguna regla es el resultado.
decides-short-never_lower = Ninguna regla baja un nivel. Sentir mejoría en algo no anula nada.
decides-short-open = Con “Tengo dudas” y las preguntas sin responder se toma la opción más prudente. La tabla dice cómo en cada regla.
decides-short-baby = Un bebé tiene sus reglas y su nivel aparte. Nunca cambian el nivel de la persona con dolor de seno.
decides-short-names = A qué se parece también se decide aparte. Un nombre nunca cambia cuándo buscar ayuda.
decides-short-same = Esta página sale de la misma tabla con la que funciona el chequeo. No puede decir otra cosa.

decides-chart = Las reglas en un diagrama
decides-chart-lead = Lea desde arriba. El primer recuadro donde se aplica alguna regla da el resultado. La letra pequeña de un recuadro nombra las definiciones que usa su regla.
decides-chart-title = Cómo decide el chequeo, en un diagrama
decides-chart-description = De arriba abajo: reglas de emergencia, para hoy, para menos de 24 horas y para 1 a 3 días. Al final, cuidados en casa. Si se aplica alguna regla de un nivel, ese nivel es el resultado. Las reglas para el bebé van aparte. El mismo contenido sigue en una lista.
decides-chart-list = El mismo diagrama en una lista
decides-chart-start = Todas las respuestas, y las preguntas sin responder
decides-chart-parent = La persona con dolor de seno
decides-chart-baby = El bebé, aparte
decides-chart-any = ¿Se aplica alguna regla?
decides-chart-yes = Sí
decides-chart-no = No se aplica ninguna regla
decides-chart-baby_none = Ninguna regla pide ayuda para el bebé
# $answer: the names of definitions.
decides-chart-uses = Usa: { $answer }
# Two names of definitions, which may hold commas.
decides-chart-pair = { $name }; { $answer }
decides-chart-answer = El resultado
# A level and what it asks for: "Emergency: Get emergency help now".
decides-chart-level = { $level }: { $answer }
decides-chart-if = Es el resultado si se aplica alguna de estas reglas:
decides-chart-else = Es el resultado si no se aplica ninguna regla de arriba.

decides-try = Pruébelo
decides-try-lead = Cambie cualquier respuesta. El diagrama y la tabla muestran al momento qué reglas se aplican.
decides-try-not_for_you = Esta parte es para mirar las reglas. Si le preocupa su propio seno, use el chequeo del artículo o llame.
decides-try-private = Nada se guarda y nada se envía. Sus respuestas desaparecen al salir de la página.
decides-try-needs = Esta parte necesita JavaScript y WebAssembly. El resto de la página está completo sin ellos.
decides-try-failed = El programa no pudo iniciarse aquí, así que no puede probar respuestas. El resto de la página está completo sin él.
decides-try-start = Empezar desde
decides-start-plain_clog = un bulto que duele, sin calor, en una persona que se siente bien
decides-start-warm_wedge = una zona pequeña y caliente que empezó hoy
decides-start-mastitis = una zona caliente, con fiebre y escalofríos
decides-start-empty = nada respondido todavía
decides-try-left_open = sin responder
decides-try-number = un número
decides-try-fahrenheit = una medición en °F
decides-try-celsius = una medición en °C
decides-try-amount = { $question }, en número

decides-result = Qué resulta de estas respuestas
decides-result-parent = Cuándo buscar ayuda
decides-result-baby = Para el bebé
decides-result-baby_none = No se aplica ninguna regla para el bebé.
decides-result-rules = Reglas que se aplican
decides-result-rules_none = No se aplica ninguna regla.
decides-result-because = Por: { $answer }
decides-result-looks = A qué se parece
decides-result-looks_none = No se usa ningún nombre con estas respuestas.
decides-result-changes = Qué cambiaría el resultado
decides-result-changes_none = Ninguna respuesta por sí sola lo haría más urgente.
decides-result-change = { $question }: { $answer }
decides-result-change_baby = { $level } (para el bebé)
decides-result-stale = No se puede leer una respuesta. Este es el resultado anterior a ella.
# Read out after each change.
decides-result-summary = { $level }. Reglas que se aplican: { $answer }.
decides-result-summary_none = { $level }. No se aplica ninguna regla.
decides-result-summary_baby = Para el bebé: { $level }.

decides-rules = La tabla que hay detrás
decides-rules-lead = Una regla se aplica cuando su condición es cierta. Las palabras con puntos llevan a la pregunta, y las palabras con enlace, a su definición.
decides-rules-rule = Regla
decides-rules-when = Cuándo se aplica
decides-rules-sources = En qué se basa
decides-rules-for_parent = Para la persona con dolor de seno
decides-rules-for_baby = Para el bebé
decides-rules-name = Regla { $name }
decides-fits = Se aplica a sus respuestas

decides-sources = Fuentes
decides-sources-lead = Aquí está todo lo que cita una regla o un consejo, y cuánto de ello se leyó.
decides-source-read = Fragmento leído
decides-source-read-about = Leímos una parte corta de una copia guardada, no la página entera. Una copia puede ser antigua.
decides-source-second_hand = De segunda mano
decides-source-second_hand-about = La página habla de una guía escrita por otros.
decides-source-general = Conocimiento general
decides-source-general-about = Nombrado de memoria y no leído para este chequeo.
decides-source-decision = Nuestra propia decisión
decides-source-decision-about = Ahí las fuentes difieren o no dicen nada. Elegimos la opción más prudente.
decides-source-cited_by = Citado por { $answer }
# A rule for the baby, whose id may stand for a rule for the parent too.
decides-source-baby_rule = { $name } (bebé)
# A group of sources: "Excerpt read: 28, 30".
decides-source-group = { $name }: { $answer }

decides-baby_E01 = Un bebé en peligro
decides-baby_E07 = Temperatura muy alta o muy baja, en un bebé que tiene o puede tener menos de 4 semanas
decides-baby_S14 = Muy caliente, muy frío, o come muy poco
decides-baby_S15 = Bebé prematuro o enfermo, y malestar general en la madre o el padre
decides-rule_E01 = Una señal de peligro
decides-rule_E02 = Casi nada de orina
decides-rule_E03 = Una medición muy alta
decides-rule_E04 = Temperatura baja, y malestar general o inflamación
decides-rule_E05 = Vómitos de todo lo que se come o se bebe, y malestar general
decides-rule_E06 = Pulso o respiración muy rápidos
decides-rule_E08 = Duda sobre una señal de peligro, y malestar general
decides-rule_E09 = Dolor fuera de control, y se extiende
decides-rule_E10 = Dolor fuerte de vientre, y malestar general
decides-rule_S01 = Fiebre
decides-rule_S02 = Sensación de fiebre, sin medición
decides-rule_S03 = Malestar en todo el cuerpo
decides-rule_S04 = Una zona caliente que crece o empeora
decides-rule_S05 = Pus, líquido o bulto caliente que sigue
decides-rule_S06 = Los antibióticos no ayudan
decides-rule_S07 = Una enfermedad que ya tenía, e inflamación o malestar general
decides-rule_S08 = Dolor fuera de control
decides-rule_S09 = Los dos senos inflamados, y malestar general
decides-rule_S10 = Embarazo o sin leche, e inflamación
decides-rule_S11 = Vomita lo que bebe; pulso o respiración rápidos
decides-rule_S12 = Vientre, sangrado, herida o pierna
decides-rule_S13 = Señal de peligro dudosa o sin responder
decides-rule_S16 = Una medición alta
decides-rule_S17 = Parece más grave
decides-rule_S18 = El problema volvió tras un tratamiento, poco después del parto
decides-rule_S19 = Una medición baja
decides-rule_W01 = Inflamación desde hace un día, sin mejorar
decides-rule_W02 = Casi fiebre
decides-rule_W03 = Podría haber una fiebre que no se nota
decides-rule_W04 = Los antibióticos ayudan muy poco
decides-rule_W05 = Una grieta del pezón quizá infectada
decides-rule_W06 = El problema volvió
decides-rule_W07 = Una zona que crece, o dolor fuerte
decides-rule_W08 = Inflamación poco después del parto, o en los dos senos
decides-rule_W09 = Un cambio en la piel o la forma
decides-rule_W10 = Sin leche, y bulto o señal en el pezón
decides-rule_W11 = Preguntas sin responder
decides-rule_W12 = Algo de malestar, o ardor al orinar
decides-rule_W13 = Un problema de salud, y un bulto
decides-rule_R01 = Días sin mejorar
decides-rule_R02 = Un bulto que dura una semana
decides-rule_R03 = Un punto en el pezón que sigue o vuelve
decides-rule_R04 = Una semana o más, o no se sabe
decides-rule_R05 = Sangre o pus de un pezón
decides-rule_R06 = Un pezón con escamas
decides-rule_R07 = El problema volvió en la misma parte del seno
decides-rule_R08 = Embarazo
decides-rule_R09 = Un bebé prematuro o enfermo
decides-rule_R10 = No se produce leche
