# Every word that a reader of the widget sees, in English (US spelling).
#
# Notes for translators
# - Keep it plain: about grade 6, no sentence over 20 words, warm and calm, no blame.
# - Attributes: .hint helper text under a question · .short noun phrase for the list of answers ·
#   .about one to three further sentences · .title short label or lead ·
#   an option's .short is how the summary says it, which somebody else may read out: without "I" or "my" ·
#   .loss replaces the value, and .loss_about the .about or .hint, for a reader whose milk came in after a loss ·
#   .not_nursing replaces the value for a reader who is pregnant or makes no milk.
# - A text that a reader may see after a loss must not speak of a baby, a feed, a latch or a birth.
# - Never say that the reader has, or does not have, an illness. Never give a chance in numbers or a dose.
# - Name heat, tightness, shine and darker, purple or gray patches beside redness: redness may not show on dark skin.
# - Every temperature stands in both °F and °C. Phone numbers come from the regions file, never from here.
# - U+00A0 (no-break space) joins a number and its degree, so that no line ends between them.

## The language itself: its own name for itself; which way it is written (ltr or rtl); and the mark before the
## decimals of a number, a point or a comma, which every number in this file must keep to as well. Digits are 0 to 9.

language-name = English
language-direction = ltr
language-decimal = .

## Screens: the heading of each step; .about is one lead line under it; .title labels the button that
## answers the open questions of the screen with their best option

screen-danger_signs = First: any danger signs?
    .about = Now, or in the last 24 hours. None? Tap “None of these” below. Someone else can answer for you.
screen-about_you = About you
screen-sore_spot = The sore spot
screen-skin = The skin over it
screen-lump = Lumps
screen-temperature = Your temperature
    .about = A reading helps most, but you can go on without one.
screen-feeling = Pain, fever and feeling ill
    .title = Not feverish, no chills or aches, no throwing up or diarrhea
screen-pulse_and_breaths = Pulse and breathing
    .about = These two are optional. First sit quietly for 5 minutes, then count for one full minute.
screen-other_signs = Other new problems
    .about = Tick each one that is new.
screen-nipple = The nipple
screen-shape = Changes in skin or shape
    .about = Tick each one that is new.
screen-health = Your health
    .about = Tick all that fit. Some mean you need care sooner.
screen-care = Care so far
    .title = No antibiotics for this, first time
screen-baby = Your baby
    .about = Your baby’s result is separate from yours.
    .title = No, and feeds are as usual
screen-last = Last questions
    .title = No to both
# Stands on the result page, optional; shown only to people who make milk.
screen-tried = Make these tips fit
    .about = Tick what was tried. This changes the tips, not how soon to get help.

## Danger signs: each line is answered no, not sure or yes. This screen comes before a loss can be known.

question-confused = Confused, not making sense, slurring words, or hard to wake
    .short = Confusion or slurred speech
question-hard_to_breathe = Hard to breathe, breathing very fast, or pain or pressure deep in the chest
    .hint = Not the sore breast itself.
    .short = Trouble breathing or chest pain
question-fainted = Fainted, or too dizzy or weak to stand
    .short = Fainting or too weak to stand
question-heart_racing = Heart still racing or pounding after 5 minutes sitting quietly
    .hint = If you count: 130 beats a minute or more.
    .short = Racing heart at rest
question-skin_blue_grey = Blue, gray, very pale or blotchy lips, tongue or skin
    .hint = On brown or black skin, check lips, gums, tongue, palms and soles.
    .short = Blue, gray or very pale lips or skin
question-rash_not_fading = A new rash that does not fade when pressed with a glass
    .hint = Or hot skin all over, changed in color like sunburn, if you feel sick.
    .short = Rash that does not fade when pressed
question-breast_black_or_blistered = Breast skin turning black, blue-gray or blistered, or terrible pain in an area growing by the hour
    .short = Breast skin turning black or blistered
question-no_urine_12h = Almost no pee, or none, for 12 hours or more
    .short = Almost no pee for 12 hours
question-shaking_chills = Whole-body shaking chills that warm clothes do not stop
    .hint = A little shivery? We ask that later.
    .short = Shaking that will not stop
question-seizure = A seizure (fit)
    .short = Fit (seizure)
question-feeling_doom = A strong feeling that you might die, or something is very wrong
    .short = Feeling that something is very wrong
question-self_harm = Thoughts of hurting yourself, a baby or anyone else
    .short = Thoughts of harm
    .loss = Thoughts of hurting yourself or anyone else
question-heavy_bleeding_or_headache = Heavy bleeding, a very bad headache that won’t go away, or new trouble seeing
    .hint = Heavy: a pad soaked in an hour, or big clots.
    .short = Heavy bleeding, bad headache or trouble seeing
question-baby_collapse = A baby with you who is blue, floppy, hard to wake, or struggling to breathe
    .hint = Blue or gray lips, gums or tongue, on any skin.
    .short = Baby blue, floppy or struggling to breathe

## About you

question-milk = Are you making milk now?
    .short = Milk now
question-days_since_birth = How long since the birth?
    .hint = If a pregnancy ended another way, count from then.
    .short = Time since pregnancy
    .loss = How long since your pregnancy ended?
    .loss_about = A rough guess is fine.

## The sore spot

question-where = Where is it sore, swollen or lumpy?
    .short = Where it is
question-hours_since_start = How long ago did it start?
    .hint = A rough guess is fine.
    .short = Time since it began
question-trend = How is it now, compared with yesterday or the start?
    .short = Change so far

## The skin

question-inflamed = Any area warmer than the rest, tight, shiny, or changed in color?
    .hint = Pink, red, purple, gray or just darker. On dark skin, go by heat and touch first.
    .short = Heat, shine or color change
# Asked where both breasts are evenly full and the question above is not "no".
question-breast_colour = Has the color of the skin changed too?
    .hint = Look for pink, red, purple, gray or darker skin.
    .short = Change of skin color
question-growing = Is the sore area growing or spreading?
    .short = Growing or spreading
# The same question where both breasts are evenly full.
question-growing-both = Is one part spreading, or can you see streaks?

## The lump

question-lump = Any lump?
    .short = Lump
question-lump_after_feed = After feeding or letting milk out, what does the lump do?
    .short = Lump after milk comes out
    .loss = What does the lump do after some milk comes out?
    .not_nursing = How is the lump, compared with a day ago?
question-lump_feel = How does the lump feel?
    .short = Feel of the lump

## Temperature

question-temperature = Your highest temperature in the last 24 hours?
    .hint = The highest, not the last. After a hot shower, hot drink or exercise, wait 30 minutes.
    .short = Highest temperature in 24 hours
question-temperature_site = Where did you take your temperature?
    .short = Where it was taken
question-fever_reducer = Any fever medicine in the last 6 hours?
    .hint = Even for pain: ibuprofen (Advil, Motrin, Nurofen), acetaminophen or paracetamol (Tylenol, Panadol), aspirin, naproxen. Cold and flu medicine too.
    .short = Fever medicine in the last 6 hours

## How you feel

question-feverish = Feeling feverish: hot, or cold and shivery?
    .hint = Night sweats alone in the first weeks don’t count.
    .short = Feeling feverish
question-body_ill = Chills, body aches, or feeling like flu?
    .hint = Being tired doesn’t count. Feeling sick all over does.
    .short = Chills, aches or flu feeling
question-vomiting = Throwing up, or bad watery diarrhea?
    .short = Throwing up or diarrhea
question-pain = How bad is the pain?
    .short = Pain

## Pulse and breathing (optional)

question-pulse = How many heartbeats in one minute?
    .hint = Feel the wrist or the side of the neck. Leave it empty if it is hard to count.
    .short = Pulse
question-breaths = How many breaths in one minute?
    .hint = One rise and fall of the chest is one breath. It helps if someone else counts.
    .short = Breaths a minute

## Other signs

question-belly_pain = Strong belly pain that won’t go away
    .hint = Not cramps that come and go in the first days.
    .short = Strong belly pain
question-foul_bleeding = Bad-smelling bleeding
    .short = Bleeding that smells bad
question-wound_pus = A wound with pus, or with color or heat spreading from it
    .short = Wound with pus or spreading color
question-leg_swelling = One leg swollen or sore
    .short = One swollen or sore leg
question-burning_urine = Burning when you pee
    .short = Burning pee
question-cough_or_sore_throat = Cough or sore throat
    .short = Cough or sore throat

## The nipple

question-nipple_bleb = A white, yellow or clear dot
    .short = Dot on the nipple
question-nipple_crack = A crack or open sore
    .short = Cracked nipple
question-nipple_crack_infected = A crack with pus or yellow crust, or with color or heat spreading from it
    .short = Crack with pus, crust or spreading color
question-nipple_white_in_cold = Turns white or blue in the cold
    .short = Nipple changes color in the cold
question-nipple_scaly = A scaly or flaky rash for over 2 weeks
    .short = Scaly nipple rash
question-discharge = Anything besides milk coming out?
    .hint = Thick strings or grains in the milk are not pus.
    .short = Coming out of the nipple
    .not_nursing = Anything coming out of the nipple?

## Skin and shape

question-skin_orange_peel = Skin with tiny pits, like orange peel
    .short = Skin like orange peel
question-skin_dimpled = A dimple or dent in the skin
    .short = Dimpled skin
question-skin_thick = Thick or hard skin
    .hint = A lump under it doesn’t count.
    .short = Thick or hard skin
question-breast_heavier = One breast bigger or heavier for no clear reason, and feeding does not change it
    .short = One breast bigger or heavier
    .loss = One breast bigger or heavier for no clear reason, and letting milk out does not change it
    .not_nursing = One breast bigger or heavier for no clear reason
question-nipple_pulled_in = Nipple newly pulled in
    .hint = Flat from a very full breast doesn’t count.
    .short = Nipple newly pulled in
question-armpit_lump = A hard lump in one armpit
    .short = Hard lump in one armpit
question-bruise_colour = A bruise color, but no injury
    .hint = Purple, blue, gray, or darker than your usual skin.
    .short = Bruise color without an injury

## Your health

question-diabetes = Diabetes now
    .hint = Not if it went away after a pregnancy.
    .short = Diabetes
question-weak_immunity = Immune system weakened by medicine or illness
    .short = Weak immune system
question-implants_or_surgery = Breast implants, or breast surgery or radiation in the past year
    .short = Implants, breast surgery or radiation
question-wound_healing = C-section or birth wound still healing
    .short = Wound still healing
    .loss = Wound from surgery or a tear still healing
question-hiv = HIV
    .short = HIV
question-pregnant_now = Pregnant now
    .short = Pregnant now
question-past_breast_cancer = Past breast cancer
    .short = Past breast cancer
question-drug_allergy = Penicillin or other medicine allergy
    .short = Medicine allergy

## Care so far

question-antibiotics_hours = Antibiotics for this, now or just finished?
    .short = Time since first antibiotic dose
question-antibiotics_effect = How is it since the first dose?
    .short = Since antibiotics began
question-before = Has this happened before?
    .short = Earlier times

## Baby: never shown after a loss, unless the answers speak of a baby

question-baby_age_days = How old is your baby?
    .short = Baby’s age
question-baby_early_or_sick = Baby sick, born early, or in the NICU?
    .short = Baby born early or sick
question-baby_temperature = Your baby’s temperature, if taken
    .short = Baby’s temperature
question-baby_feeding = How are feeds and wet diapers?
    .short = Baby’s feeds and wet diapers

## Last questions

question-seen_today = Seen by a clinician for this in the last 24 hours, and given a plan?
    .short = Seen in the last 24 hours
question-more_serious = Does this feel more serious than these questions show?
    .short = Feels more serious

## What was tried (optional, on the result page)

question-tried_extra_pumping = Extra feeds or extra pumping
    .short = Extra pumping tried
    .loss = Extra pumping
question-tried_massage = Deep massage, or a massage tool
    .short = Deep massage tried
question-tried_heat = Heat
    .short = Heat tried
question-tried_cold = Cold packs
    .short = Cold tried
question-tried_ibuprofen = Ibuprofen
    .short = Ibuprofen tried
question-oversupply = Do you often make more milk than your baby needs, or pump extra?
    .short = Lots of milk or extra pumping
    .loss = Do you make a lot of milk, or pump extra?

## Options

option-no = No
option-yes = Yes
option-not_sure = Not sure

option-milk-breastfeeding = Breastfeeding or chestfeeding
option-milk-pumping = Pumping only
option-milk-both = Both
option-milk-weaning = Weaning, or ended in the last 3 months
option-milk-after_loss = Milk came in after a loss
option-milk-pregnant = Pregnant, with no feeding or pumping
option-milk-not_lactating = None of these
    .short = No milk is made now

option-days_since_birth-over_6_weeks = Over 6 weeks
option-days_since_birth-weeks_2_to_6 = 2 to 6 weeks
option-days_since_birth-days_4_to_13 = 4 to 13 days
option-days_since_birth-days_0_to_3 = 0 to 3 days

option-where-all_of_both = All of both breasts, evenly
    .about = No part stands out.
option-where-one_area = One spot or area in one breast
option-where-areas_in_both = Separate areas in both breasts
    .about = Each is sore, hot or changed in color.

option-trend-better = Better
option-trend-same = The same
option-trend-worse = Clearly worse

option-inflamed-small_and_mild = Yes, small and mild
option-growing-shrinking = Getting smaller
option-growing-same = The same size
option-growing-slowly = Growing slowly
option-growing-fast_or_streaks = Growing over hours, or streaks toward the armpit or chest

option-lump_after_feed-smaller = Gets smaller or goes away, even if it comes back
    .short = Gets smaller or goes away
    .not_nursing = Smaller or gone
option-lump_after_feed-same = Stays the same
    .not_nursing = The same
option-lump_after_feed-growing = Is growing
    .not_nursing = Growing
option-lump_feel-smooth_painless = Smooth, moves, and does not hurt
option-lump_feel-sore_firm = Firm and sore
option-lump_feel-soft_fluid = Very sore and soft, as if full of fluid

option-temperature-not_taken = Not taken
option-temperature_site-mouth_ear_forehead = Mouth, ear or forehead
option-temperature_site-armpit = Armpit
option-fever_reducer-yes_after_normal_reading = Yes, but my reading just before was in the usual range
    .short = Yes, after a reading in the usual range
option-feverish-a_little = A little
option-body_ill-mild = Yes, mild
option-body_ill-strong = Yes, strong
option-vomiting-once_or_twice = Once or twice
option-vomiting-cannot_keep_down = Can’t keep fluids or medicine down
    .short = Fluids or medicine do not stay down
option-pain-mild = Mild
option-pain-moderate = Medium
option-pain-strong = Strong
option-pain-uncontrolled = So strong that medicine does not help, or I can’t hold or feed my baby
    .short = So strong that medicine does not help
    .loss = So strong that medicine does not help
    .not_nursing = So strong that medicine does not help

option-discharge-none = Nothing else
    .not_nursing = Nothing
option-discharge-both_brown_week_1 = Brown or pink on both sides, in the first week
option-discharge-blood = Blood from one side, or blood after the first week
option-discharge-pus = Pus

option-before-no = No, first time
option-before-elsewhere = Yes, in another spot
option-before-same_spot = Yes, in the same spot
option-before-within_2_weeks_of_treatment = It came back within 2 weeks of treatment
    .about = Antibiotics or other care from a clinician.

option-antibiotics_hours-none = No antibiotics
option-antibiotics_effect-better = Better
option-antibiotics_effect-same = The same
option-antibiotics_effect-worse = Clearly worse
option-antibiotics_effect-course_finished = I finished all of them
    .short = All of them were taken

option-baby_temperature-not_taken = Not taken
option-baby_feeding-usual = As usual
option-baby_feeding-less = Less than usual
option-baby_feeding-too_little = Fewer than 4 wet diapers in 24 hours, or too sleepy to feed
    .about = The diaper count is for babies over 4 days old.
option-seen_today-yes_with_plan = Yes, with a plan

## Why: one reason a rule. Worded so that it stays true when an open answer made the rule fire.
## The answers behind it are listed under it.

rule-E01 = A danger sign like this needs help right away.
rule-E02 = Almost no pee for 12 hours can mean the body is in trouble, even if you feel all right.
rule-E03 = A reading of 104.0 °F (40.0 °C) or more can mean serious illness, even if you feel all right.
rule-E04 = A low temperature can be serious with a hot, sore breast, or when you feel very sick.
rule-E05 = Fluids do not stay down, and there are signs of fever or flu-like illness.
rule-E06 = Your pulse was 130 or more a minute, or your breathing was 25 or more a minute.
rule-E07 = Your baby’s temperature was too high or too low, and your baby is or may be under 4 weeks old.
rule-E08 = You were not sure about a danger sign, and there are signs of fever or flu-like illness.
rule-E09 = The pain is out of control, and the area spreads over hours or shows streaks.
rule-E10 = Strong belly pain with fever, or with feeling sick all over like flu, can be serious.

rule-S01 = Your highest temperature in the last 24 hours was 100.4 °F (38.0 °C) or more.
rule-S02 = You feel feverish, and there is no reading to go by.
rule-S03 = Feeling feverish or sick all over, like flu, counts as much as a fever.
rule-S04 = An area of hot or changed skin that grows, or gets clearly worse, needs care today.
rule-S05 = Pus, a lump that feels full of fluid, or a hot lump that stays needs care today.
rule-S06 = It got worse, stayed the same, or came with fever in spite of antibiotics.
rule-S07 = With one of your health answers, a sore hot breast, a lump or illness needs care today.
rule-S08 = The pain is so strong that medicine does not help, or it stops you from doing what you must.
rule-S09 = Both breasts show areas of hot or changed skin, and there are signs of fever or illness.
rule-S10 = Pregnant, or making no milk? Then hot or changed skin, or a spot full of fluid, needs care today.
rule-S11 = Fluids that do not stay down, a fast pulse or fast breathing needs care today.
rule-S12 = Belly pain, bad-smelling bleeding, a wound with pus or a swollen leg needs care today.
rule-S13 = You were not sure about a danger sign, or left one open.
rule-S14 = What you told us about your baby means that a doctor should hear of it now.
rule-S15 = Your baby was born early or is sick, so the baby’s team should hear about your breast today.
rule-S16 = Your reading was 103.0 °F (39.4 °C) or more. If nobody sees you within 4 hours, go to the emergency department.
rule-S17 = You feel this is more serious than the questions show. That feeling counts.
rule-S18 = It came back within 2 weeks of treatment, and it is soon after a birth.
    .loss = It came back within 2 weeks of treatment, and it is soon after your pregnancy ended.
rule-S19 = Your reading was low. Take it again now, by mouth if you can. Still under 96.8 °F (36.0 °C)? Go to the emergency department today.

rule-W01 = An area of hot or changed skin that is not better after 24 hours needs a call.
rule-W02 = Your highest temperature in the last 24 hours was 99.5 °F (37.5 °C) or more.
rule-W03 = A fever could be missed, because there was no reading or a medicine may hide it.
rule-W04 = Not better after a full day of antibiotics, or once they are all taken? That needs a call.
rule-W05 = A nipple crack with pus, crust or spreading color may need treatment.
rule-W06 = It came back soon after treatment, or in the same spot with heat or changed skin.
rule-W07 = A lump that grows, a spot that gets clearly worse, or strong pain that stays needs a call.
rule-W08 = Hot or changed skin needs a call in the first 2 weeks after birth, or if both breasts show it.
    .loss = Hot or changed skin needs a call in the first 2 weeks, or if both breasts show it.
rule-W09 = Skin or shape changes like these need an exam soon, whether or not milk is being made. Most causes are not cancer, and checking soon matters.
rule-W10 = A lump, something coming out, or a scaly nipple needs a look soon when no milk is made.
rule-W11 = Some questions are still open, so this answer stays on the careful side.
rule-W12 = You may feel a bit hot or achy, throw up, or burn when you pee. That needs a call.
rule-W13 = With one of your health answers, a lump should be looked at sooner.

rule-R01 = A visit is due after 3 days without getting better, or when full breasts get clearly worse.
rule-R02 = A lump that is there for 7 days needs an exam, even if it shrinks or does not hurt.
rule-R03 = A dot on the nipple that stays 3 days, or came before, needs a look.
rule-R04 = It has lasted 7 days or more, or you did not say how long.
rule-R05 = Blood or pus from a nipple needs a look.
rule-R06 = A scaly nipple rash for more than 2 weeks needs a look.
rule-R07 = It came back in the same spot, or soon after treatment. A visit can look for the cause.
rule-R08 = Tell your maternity team about a sore breast when you are pregnant.
rule-R09 = Your baby was born early or is sick, so it is good to talk this over.
rule-R10 = Breast trouble when no milk is being made needs a visit.

## Danger signs in the reasons of an emergency: one sentence of why, shown before the action

reason-confused = Confusion or slurred speech can mean that the brain is not getting what it needs.
reason-hard_to_breathe = Trouble with your breath, or pain deep in the chest, can turn serious within minutes.
reason-fainted = Fainting or being too weak to stand can mean that blood pressure is very low.
reason-heart_racing = A heart that races while you sit still can be an early sign of serious illness.
reason-skin_blue_grey = Blue, gray or very pale lips, gums, palms or soles can mean too little oxygen or blood flow.
reason-rash_not_fading = A rash that does not fade when pressed, or hot skin all over, can mean a serious infection.
reason-breast_black_or_blistered = Breast skin that turns black or blisters, or terrible pain that spreads, can mean that deep tissue is being harmed.
reason-no_urine_12h = Almost no pee for 12 hours can mean the body is in trouble, even if you feel all right.
reason-shaking_chills = Shaking that will not stop can be the body’s reaction to germs in the blood.
reason-seizure = A fit needs emergency care, and more so in the weeks around a birth.
    .loss = A fit needs emergency care, and more so in the weeks after a pregnancy.
reason-feeling_doom = A strong feeling that something is very wrong can come before other signs.
reason-self_harm = Thoughts of harm are an emergency. Help is there, and you deserve it.
reason-heavy_bleeding_or_headache = Heavy blood loss, a very bad headache or trouble seeing can put you in danger fast.
reason-baby_collapse = A baby who is blue, floppy, hard to wake or struggling to breathe needs help within minutes.

## Patterns: value completes "It looks most like …" and "It could also be …"; .title is the lead where the name comes first.
## No pattern is named in an emergency, in pregnancy, or where no milk is made.

pattern-engorgement = very full, swollen breasts
    .title = Your answers fit breasts that are very full and swollen (engorgement).
    .about = This is common in the first days after birth and when weaning. Help with the latch can ease it. A fever always needs its own answer.
    .loss_about = This is common in the first days after a loss. A fever always needs its own answer.
pattern-ductal_narrowing = a clogged duct
    .title = Your answers fit a clogged duct.
    .about = The ducts in that spot are inflamed and narrowed, rather than blocked by a solid plug. Calming the swelling helps more than pushing.
pattern-inflammatory_mastitis = mastitis, perhaps mostly swelling
    .title = This could be mastitis, perhaps mostly swelling.
    .about = Part of the breast is inflamed. Some cases are swelling and some are infection, and only an exam can tell.
pattern-bacterial_mastitis = mastitis, perhaps with an infection
    .title = This could be mastitis, perhaps with an infection.
    .about = Germs may play a part. Some cases are swelling and some are infection, and only an exam can tell.
pattern-phlegmon = a firm, inflamed mass after swelling
    .title = This could be a firm, inflamed mass.
    .about = A clinician should look, often with an ultrasound. Please do not rub or squeeze it.
pattern-abscess = a pocket of fluid or pus (abscess)
    .title = This could be a pocket of fluid or pus (abscess).
    .about = A clinician should look, often with an ultrasound. Please do not squeeze it.
pattern-galactocele = a milk cyst
    .title = This could be a milk cyst.
    .about = A milk cyst is a small sac of milk. It needs a look to be sure.
pattern-nipple_bleb = a milk blister on the nipple
    .title = Your answers fit a milk blister on the nipple.
    .about = A tiny spot of skin covers a milk opening. Leave it closed.
pattern-subacute_or_recurrent_mastitis = breast pain that keeps going or keeps coming back
    .title = Your answers fit breast pain that keeps going or keeps coming back.
    .about = You did nothing wrong. Ask about too much milk, a milk test for germs, and a scan.
pattern-possible_ibc_or_other = skin or shape changes that need an exam
    .title = These skin or shape changes need an exam soon.
    .about = Please get them looked at, whether or not milk is being made. Most causes are not cancer, and checking soon matters. If a scan looked fine before, ask to be seen again.
pattern-nipple_skin_problem = a problem of the nipple skin
    .title = Your answers fit a problem of the nipple skin.
    .about = Cracks and rashes can have many causes. A clinician or lactation helper can look and help it heal.
pattern-other_breast_pain = another kind of breast pain
    .title = Your answers fit another kind of breast pain.
    .about = Cold, a tight bra, a strain or skin trouble can hurt too. Ask about it if it goes on.
pattern-other_postpartum_illness = an illness in another part of the body
    .title = This could be an illness in another part of the body.
    .about = Fever after birth can also come from the womb, a wound, the bladder or the chest. A clinician can find the cause.
    .loss_about = Fever can also come from the womb, a wound, the bladder or the chest. A clinician can find the cause.

## Urgency: headline with an action and a time; .title a short label; .about what it means

urgency-emergency = Get emergency help now
    .title = Emergency
    .about = Call the emergency number or go to the emergency department right away. Ask someone to come with you. If a baby is with you, ask someone to care for the baby.
    .loss_about = Call the emergency number or go to the emergency department right away. Ask someone to come with you.
urgency-same_day = Talk to a clinician today
    .title = Today
    .about = Do not leave it until tomorrow, on a weekend either.
urgency-within_24h = Talk to a clinician by this time tomorrow
    .title = Within 24 hours
    .about = Call now to set it up. If the office is closed by then, call an advice line or go to urgent care. A fever, feeling sick all over, or a clearly worse spot means care the same day.
urgency-routine_soon = Call today for a visit within 1 to 3 days
    .title = In 1 to 3 days
    .about = Ask for an exam. For a lump, ask about an ultrasound too. Making milk is no reason to put it off.
urgency-self_care = Care for it at home and check again in 12 hours
    .title = Care at home
    .about = Your answers fit a problem that can often be eased at home. But it can get worse fast.
# Stands in place of urgency-self_care while antibiotics are running and helping.
urgency-on_plan = Keep to your plan, and check again in 12 hours
    .title = Keep to your plan
    .about = Go on with the antibiotics just as you were told. Your answers fit a problem that is getting better. It can change fast, so check again after 12 and 24 hours.

# Headlines where a clinician has seen the reader in the last 24 hours and gave a plan. The level stays the same.
urgency-same_day-seen = Call the team that saw you, today
urgency-within_24h-seen = Call the team that saw you by this time tomorrow
urgency-routine_soon-seen = Call the team that saw you, for a visit within 1 to 3 days

# The first line of the result: the action with its limit; those above stand where no clock can be read. $time is a moment of `moment-…` below, $day a weekday.
headline-same_day = Call a clinician now, and be seen by { $time }
headline-within_24h = Talk to a clinician by { $time }
headline-routine_soon = Call today, to be seen by { $day }
headline-self_care = Care for it at home, and check again at { $time }
headline-on_plan = Keep to your plan, and check again at { $time }
# The same, for a reader who was seen.
headline-same_day-seen = Call the team that saw you by { $time }
headline-within_24h-seen = Talk to the team that saw you by { $time }
headline-routine_soon-seen = Call the team that saw you by { $day }

# The box for the baby stands first on the page and never changes the parent’s answer.
baby_urgency-emergency = Get emergency help for your baby now
    .title = Your baby
    .about = Call the emergency number or take your baby to the emergency department right away. Do not wait for a call back.
baby_urgency-same_day = Call your baby’s doctor now
    .title = Your baby
    .about = Tell them what you saw. If nobody can be reached soon, take your baby to urgent care or the emergency department.

# What follows from the limit in the headline.
deadline-same_day = Not seen by then? Go to the emergency department.
deadline-within_24h = This holds at night and on weekends too.
# On the first screenful of a result without a call for today.
sooner-today = If you reach 100.4 °F (38.0 °C) or feel sick all over, or a hot spot spreads, get care today.

## Where no pattern is named

no-pattern = There are too few answers to say what it looks like.
not-for-you-not_lactating = This checker is not made for your situation. Please see a clinician about your breast.
    .about = It is made for people who are making milk. The danger signs and the timing above still hold for you.
# Heads the list of all danger signs, for readers whom the rest of the page may not fit.
not-for-you-signs = If any of these begins, call the emergency number:
not-for-you-pregnant = This checker is not made for your situation. Please call your maternity team or a clinician.
    .about = It is made for people who feed or pump. The danger signs and the timing above still hold for you.

## Advice: what to do

advice-call_emergency_now = Call the emergency number now. Say which danger signs there are.
advice-do_not_drive_yourself = Do not drive yourself. Ask someone to take you, or wait for the ambulance. Bring someone with you.
advice-get_baby_help_now = Call the emergency number for your baby now. Do not wait for a call back.
advice-call_baby_doctor_now = Call your baby’s doctor now and tell them what you saw.
advice-crisis_line = Please call a crisis line now as well. Someone will listen, and you do not need to be alone.
advice-see_someone_today = Call your doctor, midwife or clinic now and ask to be seen today.
    .loss = Call your doctor or clinic now and ask to be seen today.
advice-emergency_department_if_not_seen_in_4_hours = No answer, closed, or nobody can see you within 4 hours? Then go to urgent care or the emergency department.
advice-retake_by_mouth_now = Take your temperature again now, by mouth if you can. If it is still under 96.8 °F (36.0 °C), go to the emergency department today.
advice-call_maternity_unit_first = Call the maternity unit first. This soon after birth, you may need care at the hospital.
    .loss = Call the hospital team that looked after you first. You may need care at the hospital.
advice-call_within_24h = Call a clinician now, and be seen or talk by this time tomorrow. If they are closed, try an advice line or urgent care.
advice-book_a_visit = Call today to book a visit within 1 to 3 days.
advice-call_the_team_that_saw_you = Call the team that saw you, and follow the plan they gave. A danger sign still means emergency help.

## Advice: what to say on the phone

advice-say_when_you_gave_birth = Say when you gave birth.
    .loss = Say when your pregnancy ended.
advice-ask_could_this_be_sepsis = Ask: “Could this be sepsis?” That is when an infection makes the whole body very sick.
advice-say_allergy = Say which medicines you are allergic to.
advice-say_risk_group = Name the health conditions you ticked. They can change your care.
advice-tell_maternity_team = Tell your maternity team. Ask them before you take any pain medicine, above all from 20 weeks on.
advice-hiv_team_before_feeding = Call your HIV or infant team today, before you feed from that side.
advice-tell_baby_team = Tell your baby’s care team about your sore breast today.
advice-ask_exam_and_ultrasound = Ask for a breast exam, and ask if an ultrasound is needed. Making milk is no reason to put it off.
    .not_nursing = Ask for a breast exam, and ask if an ultrasound is needed.
advice-ask_milk_culture = Ask if your milk should be tested for germs.
    .not_nursing = Ask if fluid from the breast should be tested for germs.
advice-ask_about_repeat_clogs = Say that this happened before. Ask what may be causing it, and if a scan would help.
advice-ask_again_if_scan_was_normal = If a scan looked fine before and the change is still there, ask to be seen again.

## Advice: what to watch

advice-take_temperature_now = Take your temperature now, then do this check again with the reading.
advice-temperature_before_each_dose = Take your temperature before each dose of a fever medicine. The medicine can hide a fever.
advice-recheck_on_time = Do this check again at the times shown below.
advice-signs_that_change_this = Know the signs below that would make this more urgent.
advice-mark_the_edge = Draw a pen line around the hot or firm area. In 12 hours you can see or feel if it grew.
advice-check_again_in_2_weeks = Feel the spot again in 2 weeks. Get any lump, thick skin or change in color looked at.

## Advice: home care, or "while you arrange care"

advice-finish_antibiotics = Take your antibiotics just as you were told, to the last one. Ask before you change anything.
advice-feed_as_usual = Feed as usual, when your baby asks. Do not add feeds or skip them.
advice-pump_as_usual = Pump your usual amount at your usual times. Do not add sessions or skip them.
advice-ask_before_feeding_that_side = Ask first before you feed from the sore side or use that milk. They can help you decide.
advice-milk_is_safe = You may go on giving your milk. It is safe for a healthy baby who was born on time.
advice-cold_pack = Wrap a cold pack in cloth. Hold it on the sore spot for about 10 minutes, up to once an hour.
advice-keep_nipples_warm = Keep your nipples warm and dry. Do not use cold packs, as cold can bring on the pain.
advice-pain_relief_acetaminophen = Acetaminophen (paracetamol) can ease pain and fever. Follow the packet. A pharmacist can say if it suits you.
# Shown in pregnancy too: does not name ibuprofen.
advice-medicine_cautions = Not every pain medicine suits everyone. Ask a pharmacist first in case of ulcers, bleeding, kidney trouble, asthma, blood thinners or past pre-eclampsia. Ask too if your baby came early or is sick.
    .loss = Not every pain medicine suits everyone. Ask a pharmacist first in case of ulcers, bleeding, kidney trouble, asthma, blood thinners or past pre-eclampsia.
    .not_nursing = Not every pain medicine suits everyone. Ask a pharmacist first. In pregnancy, ask your maternity team too.
advice-pain_relief_ibuprofen = If it suits you, ibuprofen can ease swelling and pain, and it is often used while breastfeeding. Follow the packet, and ask a pharmacist.
    .loss = If it suits you, ibuprofen can ease swelling and pain. Follow the packet, and ask a pharmacist.
advice-supportive_bra = Wear a soft bra that holds without squeezing. Skip underwires, and never bind the breasts.
advice-rest_and_drink = Rest when you can, drink when you are thirsty, and ask for help.
advice-comfort_after_loss = We are so sorry for your loss. If your breasts hurt, let out a little milk by hand, just enough for comfort.
advice-bereavement_support = Grief needs care too. A bereavement group can help. If your mood stays low or scares you, tell a clinician.
advice-check_latch = Check that your baby takes a deep mouthful and that it does not pinch. A lactation helper can watch a feed.
advice-check_pump_fit = Check that the pump flange fits and the suction feels gentle.
advice-soften_before_latch = Too full to latch? Press out a little milk by hand, just until the nipple area is soft.
advice-rest_a_side_that_gives_little = If little milk comes from the swollen side, do not keep trying. Use the other side and come back later.
advice-light_skin_strokes = If it feels good, stroke the skin from nipple to armpit. Use no more force than a feather.
advice-wean_slowly = Wean slowly. Drop one feed or pump session, then give your body a few days.
advice-make_less_extra_milk = Do not pump beyond your usual amount. A lactation helper can show you how to make less milk gently.
advice-leave_bleb_closed = Leave the dot closed. Do not pop, pick or scrub it.

## Advice: what to leave out

advice-no_extra_pumping = Leave out extra feeds and extra pumping. Taking more milk can add to the swelling.
    .loss = Leave out extra pumping. Taking more milk can add to the swelling.
advice-no_deep_massage = Leave out deep massage, squeezing, massage guns and combs. They can hurt swollen tissue.
advice-no_long_heat = Leave out hot packs, long hot showers, salt soaks, castor oil and creams. Heat can add to swelling.
advice-no_leftover_antibiotics = Do not take antibiotics that are left over or that belong to someone else.
advice-no_aspirin_or_codeine = Do not take aspirin or codeine for this, unless a clinician tells you to.
advice-do_not_wait_through_fever = Do not wait through a fever. Fever, or feeling sick all over, needs care the same day.
advice-no_nipple_shield_fix = Do not use a nipple shield to fix this. It can make more trouble.
advice-no_extra_sterilising = No extra boiling or sterilizing is needed. Wash pump parts as usual.

## When to check again

recheck-self_care = Do this check again after 12 and 24 hours. Take your temperature every 6 hours, and before any fever medicine.
recheck-routine_soon = Do this check again each day until your visit.
recheck-within_24h = Check yourself every 4 hours while awake, until you talk to a clinician.
recheck-same_day = Check yourself every hour until you are seen.
recheck-antibiotics = Also check 24 hours and 48 hours after the first antibiotic. Call each time it is no better.
recheck-at = Check again { $time }

## What would make it more urgent: each line completes a heading "… if:"

changes-emergency = Get emergency help at once if:
changes-same_day = Get care the same day if:
changes-within_24h = Talk to a clinician within 24 hours if:
changes-routine_soon = Book a visit if:
changes-baby = Get help for your baby right away if:

change-danger_sign = there is any danger sign from the first screen, such as trouble breathing, confusion or fainting
change-temperature = your temperature reaches { $fahrenheit } °F ({ $celsius } °C)
change-temperature-low = your temperature falls under { $fahrenheit } °F ({ $celsius } °C)
change-fever_reducer = you took a fever medicine and can’t be sure that there is no fever
change-hours_since_start = { $number ->
    [one] it is not better { $number } hour after it began
   *[other] it is not better { $number } hours after it began
}
# A moment: "it is not better by tomorrow at 3:20 pm".
change-hours_since_start-by = it is not better by { $time }
change-hours_since_start-gone_by = it has not gone away by { $time }
change-hours_since_start-days = { $number ->
    [one] it is not better { $number } day after it began
   *[other] it is not better { $number } days after it began
}
# For the limit that holds even when it is getting better (7 days).
change-hours_since_start-still_there = { $number ->
    [one] it is still there { $number } day after it began
   *[other] it is still there { $number } days after it began
}
change-trend = it gets clearly worse
change-growing = the area grows over hours, or streaks run toward the armpit or chest
change-growing-slowly = the area grows or spreads, even slowly
change-inflamed-small_and_mild = the skin over it turns a little hot, tight, shiny or darker
change-inflamed = the skin over it turns hot, tight, shiny, or pink, red, purple, gray or darker
change-breast_colour = the skin turns pink, red, purple, gray or darker than usual
change-where = hot or sore areas show up in both breasts
change-feverish = you feel feverish: hot, or cold and shivery
change-feverish-a_little = you feel even a little feverish
change-body_ill = you get strong chills or aches, or feel sick all over, like flu
change-body_ill-mild = mild chills or aches start, like flu
change-vomiting = fluids or medicine will not stay down
change-vomiting-once_or_twice = you throw up, or get bad watery diarrhea
change-pain = the pain gets so strong that medicine does not help
change-pain-strong = the pain becomes strong and stays strong
change-pulse = your pulse at rest reaches { $number } beats a minute
change-breaths = your breathing at rest reaches { $number } breaths a minute
change-lump = a lump comes up
change-lump_after_feed = the lump keeps growing
change-lump_after_feed-same = the lump no longer gets smaller after milk comes out
    .not_nursing = the lump is no longer getting smaller
change-lump_feel = the lump turns very sore and soft, as if full of fluid
change-discharge = pus comes out of the nipple
change-discharge-blood = blood comes out of the nipple
change-nipple_crack_infected = a nipple crack shows pus, yellow crust or spreading color
change-nipple_bleb = a white, yellow or clear dot shows on the nipple
change-nipple_scaly = a scaly nipple rash lasts more than 2 weeks
change-shape = the skin pits, dimples or thickens, the nipple pulls in, or a hard armpit lump appears
change-other_signs = strong belly pain, bad-smelling bleeding, a wound with pus or one swollen leg appears
change-burning_urine = it burns when you pee
change-antibiotics_effect-worse = it gets clearly worse on antibiotics
change-antibiotics_effect-same = it does not get better on antibiotics
change-antibiotics_hours = { $number ->
    [one] it is not better { $number } hour after the first antibiotic
   *[other] it is not better { $number } hours after the first antibiotic
}
change-antibiotics_hours-by = antibiotics have not made it better by { $time }
change-before = it comes back in the same spot, or soon after treatment
change-baby_temperature = your baby’s temperature reaches { $fahrenheit } °F ({ $celsius } °C)
change-baby_temperature-low = your baby’s temperature falls under { $fahrenheit } °F ({ $celsius } °C)
change-baby_feeding = your baby is too sleepy to feed, or has fewer than 4 wet diapers in 24 hours
change-more_serious = you feel that this is more serious than it looks
change-other = { $question }: { $answer }

## To take to a clinician: three lines to read out on the phone (say-…), and a summary to show (take-…)
## The reader, a partner or a friend may read or show them, so nothing says "I have", "my" or "me".
## "I am calling" holds for each of them.

say-about = I am calling about a sore breast.
say-start = It began { $answer } ago.
say-no_temperature = No temperature was taken.
say-fever_medicine = A fever medicine was taken in the last 6 hours.
# $answer is a list of what was found, such as "Lump, Feeling feverish: A little".
say-signs = What stands out: { $answer }.
say-antibiotics = The first antibiotic was taken { $answer } ago.
# $level is the headline of the result, such as "Talk to a clinician today".
say-level = A breast checker says: { $level }.
say-ask_same_day = Can this be seen today?
say-ask_within_24h = Can someone look at this or talk about it by this time tomorrow?
say-ask_routine_soon = Is there a visit in the next 1 to 3 days?
say-ask_self_care = Is there anything else to watch for?
say-sepsis = Could this be sepsis?
# Where there is nothing to tell yet.
say-nothing = Most questions are still open.
# For the emergency call. $answer is the danger sign, such as "Confusion or slurred speech".
say-emergency = Emergency help is needed now: { $answer }.
say-emergency_about = There is a sore breast as well.
# The caller fills in the rest.
say-emergency_ask = The address is … What should be done until help comes?

take-title = To take to a clinician
take-script = To read out on the phone
    .hint = First give your name. If you call for someone else, say so.
take-summary = Read the summary
# $time is a date with a time.
take-made = Sore breast check, made { $time }
take-by = Time limit: { $time }
# The names of lists; what is in them follows a colon.
take-signs = Danger signs
take-none = none of those asked
# Stands between the items of a list, whose items may hold commas; a space follows it.
take-separator = ;
take-noticed = Also noticed
take-health = Health
take-looks = It could look like { $answer }. Only an exam can tell.
take-foot = Made by the sore breast check from answers. Not a diagnosis.
# The only words of a reminder in a calendar. Others may see it, so it must not say what it is about.
take-check_again = Check again
# The only name of a saved file. Others may see it, too.
take-notes = Notes
take-copy = Copy
take-copied = Copied.
take-not_copied = Copying did not work here. The text is selected: copy it from below.
    .title = Text to copy
take-print = Print
take-printed = No print window? Save it as a file, and print that.
take-no_print = Printing from here would print the whole page. Save it as a file, and print that.
take-save = Save as a file
# $name is the name of a file.
take-saved = Your browser should now save { $name }. No file? Copy the text instead.
take-remind = Save a reminder
take-reminded = Your browser should now save { $name }. Open it to add the times. It says only “Check again”.
take-code = Show a code to scan
    .title = The summary as a code
    .hint = Point a phone’s camera at it. It holds the summary as text and needs no internet.
take-code_short = This code holds a shorter summary.
take-code_none = The summary is too long for a code. Copy it or save it instead.

## Regions and kinds of number

region-us = United States
region-uk = United Kingdom
region-ca = Canada
region-au = Australia
region-nz = New Zealand
region-ie = Ireland
region-eu = European Union
region-other = Another country

phone-emergency = Emergency number
phone-emergency-local = Your local emergency number
phone-advice = Health advice line
    .about = For advice by day or night, if your own clinic is closed.
phone-advice-local = Your doctor, clinic or health plan
    .about = Call their usual number.
phone-support = Breastfeeding support
    .about = For help with feeding. Not for urgent illness.
    .loss = Milk support
    .loss_about = For help with sore, full breasts. Not for urgent illness.
phone-crisis = Crisis line
    .about = For thoughts of harm, or when it all feels too much.
phone-crisis-local = A crisis line near you, or the emergency number
phone-checked = Numbers last checked: { $time }
# Some of the numbers shown have a date, some have none; $phone lists those that have one.
phone-checked-some = Last checked on { $time }: { $phone }. The other numbers are not checked yet.

## Messages beside a field

error-check_unit = Is that number in °F or in °C? Please choose.
error-check_reading = That reading looks unusual. Please take it again and type a number from 93 to 110 °F (34 to 43.3 °C).
error-negative = Please type a number that is 0 or more.
error-not_a_number = Please type a number, such as 3.
error-not_a_temperature = Please type a temperature, such as 98.6 °F (37.0 °C).
error-too_large = That number looks too big. Please check it.
error-choose_one = Please choose an answer, or “Not sure”.
# A baby’s age without a unit.
error-no_unit = Is that days, weeks or months? Please choose.
# How long ago something began, without a unit.
error-no_unit_of_time = Is that hours or days? Please choose.
# Below a baby’s age that is less than the time since the birth.
baby-age-clash = The birth was longer ago than that, by your answers. Please check the number, and if it is days, weeks or months.
error-answer_each = Please answer each line, or tap “None of these”.
error-second_reading = That is a low reading. Wait 15 minutes and take it again, by mouth if you can, or in the ear. Then type the second one.
# For a baby: no wait, and no mouth.
error-second_reading-baby = That is a low reading for a baby. Take it again now, the same way. Then type the second one.

## Standing lines

not-a-diagnosis = This is general education, not a diagnosis, and it can be wrong. Being worried is reason enough to call.
under-18 = Under 18? The same answers hold for you. A trusted adult or a clinic can help, and many places let you get this care yourself.
who-it-is-for = Made for adults who are making milk. It can’t replace an exam.
hard-to-read = If this is hard to read, call { $phone } or a clinic now and ask for someone who speaks your language.
privacy-note = Your answers stay on this device. They are gone when you close this page or tap “Erase”.
source-note = These rules come from public health guides and studies. They are our own summary.
review-state = Not yet reviewed by a clinician.
# Only for languages other than English.
review-translated = These words were translated from English. Nobody has checked them yet.
review-translated-back = These words were translated from English, and translated back as a check. Nobody with clinical training has read them yet.
# Parts of the advice that clinicians review, as they stand in the two sentences below.
review-rules = the rules
review-questions = the questions
review-patterns = the names for what it looks like
review-advice = the advice
review-interview = who is asked what
review-words = these words
# $answer is one part or a list of them.
review-open = Not yet reviewed by a clinician: { $answer }.
# $name is who reviewed it, with what they are: "First Last, family doctor". $time is a date.
review-done = { $name }, reviewed { $answer } on { $time }.
review-by = It is due for review by { $time }. If that day has passed, parts of it may be out of date. Then go by the danger signs, and call a clinician if in doubt.
# From here on: only after that day, at the top of every screen.
review-due = This advice is due for review
review-due-about = It was to be checked again by { $time }. Parts of it may be out of date. If you are in doubt, call a clinician.
review-due-call = For any danger sign, call the emergency number now. If you are in doubt, call a clinician.
review-due-emergency = It was to be checked again by { $time }. Get emergency help now all the same.
review-due-signs = If any of these is happening, call now:
not-sure-note = Where you were not sure, this checker takes the careful side.
still-open = You left some questions open.
    .about = Answer them for a better fit. Open questions never make this less urgent.
loss-note = We are so sorry for your loss. These questions are about your body and your milk.
trust-your-feeling = If something feels wrong to you, call, whatever this page says.
# On a site that asked for the result, above the first question. The site gets no answer.
shared-result = This website will get your result: how soon to get help and what it looks like.

## Buttons and parts of the widget

ui-title = Sore breast check
ui-intro = Answer a few plain questions. Learn how soon to get help and what it looks like.
ui-minutes = It takes 2 to 5 minutes.
ui-start = Start
ui-next = Next
ui-back = Back
ui-close = Close
ui-skip = Skip
ui-see_result = See what to do
# Above a screen that is asked only because the reader changed an answer.
ui-more_after_change = You changed an answer, so we need to ask this too.
ui-none_of_these = None of these
ui-none_of_the_others = No to the rest
# Heads a list of ticks that stands below a question with one answer.
ui-tick_all = Tick all that fit
ui-no_to_these = No to these
ui-not_sure = Not sure
ui-cant_tell = I can’t tell
ui-optional = optional
ui-change = Change
# For screen readers: which answer the button changes.
ui-change_answer = Change: { $question }
# Stands on every screen, beside Back: a short word.
ui-erase = Erase
ui-erase_title = Erase all answers?
ui-erase_about = This clears every answer. It can’t be undone.
ui-erase_yes = Erase and start over
ui-erase_no = Keep my answers
ui-answer_the_rest = After your call: answer the rest
ui-tips_fit = Make these tips fit
# Opens the list of answers, each with "Change" beside it.
ui-your_answers = See or change your answers
ui-answered_at = Answered { $time }
ui-no_answer = Left open
ui-how_soon = How soon to get help
ui-why = Why
ui-why_emergency = Why this is an emergency
ui-because = Your answers:
ui-looks_like = What it looks like
ui-looks-limit = Only an exam can tell which one it is. The name does not change how soon to get help.
ui-looks_most_like = It looks most like { $answer }.
ui-could_also_be = It could also be
ui-do_now = What to do now
ui-say_on_phone = What to say on the phone
ui-watch = What to watch
ui-while_you_arrange = While you arrange care
ui-home_care = Care at home
ui-leave_out = Leave these out
ui-check_again = When to check again
ui-more_urgent = What would make it more urgent
ui-would_change = What would change the answer
ui-for_your_baby = For your baby
ui-more = Show more
ui-less = Show less
ui-whom_to_call = Whom to call
ui-call = Call { $name }: { $phone }
ui-call_number = Call { $phone }
# Opens who this is for, the privacy note and the sources.
ui-small_print = Small print and sources
ui-sources = Sources
ui-source = Source { $number }
ui-review_state = Review state
ui-rules_version = Rules version: { $answer }
ui-about_this = About this checker
ui-progress = Step { $number } of about { $total }
ui-emergency_line = Need help right now? Call { $phone }.
ui-emergency_line_local = Need help right now? Call your local emergency number.
ui-region = Where are you?
    .hint = This shows the right phone numbers. We do not look up your place.
ui-unit = Unit
ui-unit_switch = Switch between °F and °C
ui-meant_fahrenheit = It is °F
ui-meant_celsius = It is °C
ui-reading = Reading
ui-no_reading = I did not take it
ui-second_reading = Second reading
ui-antibiotics_yes = Yes, I took some
ui-how_long_ago = How long ago?
ui-first_dose_ago = How long since the first dose?
ui-dont_know_when = I don’t know when
ui-other_baby = The baby I am asking about is another age
ui-age_from_birth = Your baby is { $answer } old
ui-loading = Loading …
ui-failed = The check could not load.
    .about = Please try again later. If there is a danger sign, call the emergency number now. If you are worried, call a clinician today.
ui-try_again = Try again
# Two names of one button: the device's own voice reads the page.
ui-read_aloud = Read this aloud
ui-stop_reading = Stop reading

## The panel behind the control with the globe: the reader's language, region and unit

settings-title = Language and region
settings-language = Language
settings-unit = Unit for temperatures
# While the words of the language that was tapped are on their way
settings-wait = Getting the words …
# Said after a change, in the language that was chosen
settings-done = The check is now in English.
settings-failed = The words for that language did not arrive. Your answers are safe. Check your connection, then tap it again.

## Numbers, units and times

unit-fahrenheit = °F
unit-celsius = °C
unit-hours = hours
unit-days = days
unit-weeks = weeks
unit-months = months
unit-per_minute = a minute
hours = { $number ->
    [one] { $number } hour
   *[other] { $number } hours
}
days = { $number ->
    [one] { $number } day
   *[other] { $number } days
}
weeks = { $number ->
    [one] { $number } week
   *[other] { $number } weeks
}
months = { $number ->
    [one] { $number } month
   *[other] { $number } months
}
per-minute = { $number } a minute
temperature-one = { $number } { $unit }
temperature-both = { $fahrenheit } °F ({ $celsius } °C)
in-hours = { $number ->
    [one] in { $number } hour
   *[other] in { $number } hours
}
# $time below is a clock time, such as 3:20 pm; $day a weekday or a date.
time-now = now
time-today = today at { $time }
time-tomorrow = tomorrow at { $time }
time-day = { $day } at { $time }
# A moment inside a sentence: "be seen by 3:20 pm today".
moment-today = { $time } today
moment-tomorrow = { $time } tomorrow
moment-day = { $time } on { $day }
# A time and how far off it is: "today at 3:20 pm (in 12 hours)".
time-and-in = { $time } ({ $answer })
# $name is a month of those below, $day its day, $number the year.
date = { $name } { $day }, { $number }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
# Two items of a list in one line.
list-pair = { $name }, { $answer }

## Pictures, the table, myths: what stands with "What it looks like" and below the advice. A reader after a loss sees
## them too, so no word here speaks of a baby, a feed or a birth, unless its myth or picture is kept from that reader.

# The line from swelling to a pocket of pus. A stage is one point on it.
spectrum = Where your answers fit
    .about = Swelling, infection and a pocket of pus are points on one line. Neighbors can look the same, and only an exam can tell them apart.
spectrum-here = Your answers fit here
spectrum-beside = Something else may fit, too. It has no place on this line.
stage-engorgement = Very full, swollen breasts (engorgement)
stage-narrowing = A narrowed milk duct (clog)
stage-inflammation = An inflamed area
stage-infection = An infected area
stage-abscess = A pocket of pus (abscess)

# A table of two columns. A row has a name and a cell for each column. No cell may say that it is less than it may be.
compare = A clog and mastitis, side by side
    .about = They can look alike, and it can change fast. Only an exam can tell.
compare-marked = A tick marks what fits your answers.
# Stands in place of the line above where the reader should be seen today.
compare-today = A tick marks what fits mastitis. Be seen today, whatever is marked.
compare-clog = Clogged duct
compare-mastitis = Mastitis
compare-fits = Fits your answers
compare-start = How it starts
compare-start-clog = A tender spot or ridge in one breast, over hours or days.
compare-start-mastitis = A sore patch or wedge, most often in one breast. It can come on fast.
compare-skin = The skin over it
compare-skin-clog = As usual, or a little warm or changed in color.
compare-skin-mastitis = Hot, tight or shiny. It may look red, purple, gray or darker.
compare-lump = The lump
compare-lump-clog = A sore, firm lump, from the size of a pea up.
compare-lump-mastitis = A firm, swollen area that is hot or changed in color.
compare-milk = After milk comes out
compare-milk-clog = It gets smaller or goes away.
compare-milk-mastitis = It may stay the same or grow.
compare-time = Over time
compare-time-clog = It gets better over hours or a few days.
compare-time-mastitis = It may spread, get worse, or stay after a day of good care.
compare-fever = Fever and feeling ill
compare-fever-clog = No fever, and no chills or aches.
compare-fever-mastitis = There may be fever, chills or aches, like flu. That needs care the same day.
compare-helps = What helps
compare-helps-clog = Rest, a light touch, and no extra milk taken out.
compare-helps-mastitis = The same. A clinician can tell if it needs more.

# Myths: the value is what many hear, .about what is known now.
myths = Myths put right
myths-heard = What many hear
myths-known = What is known now
myths-sources = Sources: { $answer }
myth-heat = “Heat melts the clog.”
    .about = There is no solid plug to melt. Long or strong heat can add to the swelling. A little warmth for comfort is fine.
myth-massage = “Rub hard to push the clog through.”
    .about = Deep pressure can hurt swollen tissue. Such pressure was more common in people whose swelling grew into a firm mass.
myth-pumping = “Feed or pump extra until it clears.”
    .about = Taking more milk can add to the swelling. Keep to your usual amount, no more and no less.
    .loss = “Pump extra until it clears.”
    .loss_about = Taking more milk can add to the swelling. Let out just enough for comfort.
# Kept from readers after a loss, and from those who should ask first.
myth-stopping = “Mastitis means the end of breastfeeding.”
    .about = Most people can go on. Their milk is safe for a healthy baby who was born on time. To end all at once is a risk of its own.

# What a drawing shows, for those who cannot see it.
picture-cold_pack = A cold pack on the sore part of a breast
picture-latch = A deep latch: a wide open mouth takes in much of the breast, and the chin touches it
picture-flange = A pump flange that fits: the nipple has a little room on each side
picture-touch = Right: fingers that glide lightly. Wrong: a fist that presses deep.

# The picture of both breasts on which sore parts are tapped. Left and right are the reader’s own.
zones = Tap where it is sore
    .about = Your left is on the left, as in a mirror. Or choose below.
zones-left = Your left
zones-right = Your right
zones-all-left = All of the left breast
zones-all-right = All of the right breast
zones-clear = Clear the picture
# $answer: the names of the parts.
zones-marked = Marked: { $answer }
zones-both = Both breasts sore all over, and no part stands out? Choose that below.
zone-left-upper_outer = Left breast, upper outer part
zone-left-upper_inner = Left breast, upper inner part
zone-left-lower_outer = Left breast, lower outer part
zone-left-lower_inner = Left breast, lower inner part
zone-left-nipple = Left breast, around the nipple
zone-right-upper_outer = Right breast, upper outer part
zone-right-upper_inner = Right breast, upper inner part
zone-right-lower_outer = Right breast, lower outer part
zone-right-lower_inner = Right breast, lower inner part
zone-right-nipple = Right breast, around the nipple

## Fallback: the plain HTML inside the element, under 2 KB in all, seen when the checker can't run

fallback-title = Clogged duct or mastitis?
fallback-lead = A short check can show how soon to get help for a sore breast.
fallback-start = Start the check
fallback-moment = One moment, the check is still loading.
fallback-guide = Read the full guide
fallback-emergency = Call { $phone } now if there is any of this:
fallback-emergency_local = Call your local emergency number now if there is any of this:
fallback-sign-mind = confusion, fainting or a fit
fallback-sign-breath = hard or very fast breathing, chest pain or pressure, or a racing heart at rest
fallback-sign-color = blue, gray or very pale lips, gums, palms or soles
fallback-sign-skin = breast skin that turns black or blisters, or a rash that does not fade when pressed
fallback-sign-chills = shaking that will not stop, or almost no pee for 12 hours or more
fallback-sign-bleeding = heavy bleeding, a very bad headache or trouble seeing
fallback-sign-doom = a feeling that you might die, or thoughts of harm
fallback-sign-fever = a temperature of 104.0 °F (40.0 °C) or more
fallback-sign-baby = a baby who is blue, floppy or hard to wake
fallback-today = Get care today for 100.4 °F (38.0 °C) or more, feeling sick all over, or a hot spot that spreads.
fallback-note = This is meant to inform. It is not a diagnosis.

## Guide: the whole protocol on one page, for paper and for readers without JavaScript (guide.html).
## Not shipped with the widget. One guide serves every reader, so it has no variants.

guide-title = Clogged duct or mastitis? The full guide
guide-kicker = Sore breast guide
guide-lead = For a sore breast while you make milk. It shows how soon to get help, what it can look like and what to do.
guide-danger_first = In danger right now? See the danger signs first.
guide-contents = Contents
guide-to_contents = Back to contents

guide-about = What this guide is
guide-about-same_rules = It holds the same rules as the sore breast check, written out in full. It works without a script, and on paper.
guide-about-private = This page loads nothing and sends nothing.
guide-about-loss = Many readers share this guide, so some lines speak of a baby. If your milk came in after a loss, we are so sorry. Please skip those lines.
guide-good_to_know = Good to know
guide-how = How to use it
guide-how-1 = Read the danger signs first. If one fits, call now and stop reading.
guide-how-2 = Then read the levels from the top. Stop at the first level where any rule fits. That is how soon to get help.
guide-how-3 = Feeling better in one way never cancels a rule that fits.
guide-how-4 = If you can’t tell, take the more careful answer.
guide-how-5 = Rules for a baby have their own box. They never change how soon you need help.

guide-danger = Danger signs
guide-danger-lead = Call the emergency number now if any of these is happening.
guide-danger-not_sure = Not sure about one, or left it open? Then talk to a clinician today. With a fever or illness it can be an emergency (see rule { $answer }).
guide-numbers = Emergency numbers
guide-numbers-lead = A number works only in its own country. Dial it as it stands here.
guide-numbers-checked = A date beside a number is the day when it was last seen on its owner’s page. Nobody has checked the other numbers yet. If one fails, call your local emergency number.

guide-counts = This level fits if any of these rules fits
guide-counts-self_care = This level fits if no rule above fits.
guide-rule = Rule { $name }
guide-when = When it fits
guide-seen = Did a clinician see you in the last 24 hours and give you a plan? { $answer }. The level stays the same.
guide-on_plan = If antibiotics are running: { $answer }.
guide-baby_box = For your baby

guide-all = All of these:
guide-any = At least one of these:
guide-none = None of these:
guide-not_all = Not all of these at once:
guide-not = Not: { $answer }
guide-always = For everyone
# $question is a short label, $answer one or more answers.
guide-is = { $question }: { $answer }
guide-is_not = { $question }: not { $answer }
guide-one_of = { $answer } for at least one of these:
guide-quoted = “{ $answer }”
guide-or = { $name } or { $answer }
guide-or_else = { $name }, or { $answer }
guide-and_not = { $name }, and not { $answer }
guide-left_open = left open
guide-a_number = a number
guide-a_reading = a reading
guide-at_least = { $answer } or more
guide-at_most = { $answer } or less
guide-below = less than { $answer }
# Two ways to say one length of time: "72 hours (3 days)".
guide-that_is = { $name } ({ $answer })
guide-level = How soon: { $answer }
guide-levels = How soon: from { $name } to { $answer }
guide-baby_level = For your baby: { $answer }
guide-fired = At least one of these rules fits: { $answer }

guide-sources_of = Sources: { $answer }
guide-source_general = general knowledge ({ $name }), not read for this guide
guide-source_decision = our own decision, on the careful side

guide-terms = Words used in the rules
guide-terms-lead = These words stand for exact answers. Each rule that uses one links to it.
guide-term-reading = a thermometer reading
guide-term-fever = fever
guide-term-near_fever = fever, or close to it
guide-term-low_reading = a low reading
guide-term-very_low_reading = a very low reading
guide-term-strongly_ill = feeling very ill
guide-term-engorged_evenly = both breasts evenly full, and no fever
guide-term-breast_inflamed = an inflamed breast
guide-term-inflamed_area = an inflamed area
guide-term-ill = feeling ill
guide-term-sick = fever or feeling ill
guide-term-has_lump = a lump, or not sure of one
guide-term-pocket = a lump that feels full of fluid
guide-term-improving = getting better
guide-term-lactating = making milk
guide-term-days_unknown = time since the birth not known
guide-term-first_14_days = the first 14 days
guide-term-first_6_weeks = the first 6 weeks
guide-term-risk_group = a health condition that needs more care
guide-term-shape_sign = a change in skin or shape
guide-term-antibiotics_since_unknown = antibiotics, with no known start
guide-term-on_antibiotics = on antibiotics
guide-term-antibiotics_24_hours = antibiotics for 24 hours or more
guide-term-antibiotics_48_hours = antibiotics for 48 hours or more
guide-term-antibiotics_no_better = no better on antibiotics
guide-term-course_over = antibiotics all taken
guide-term-baby_hot = a baby with a high temperature
guide-term-baby_cold = a baby with a low temperature
guide-term-baby_under_28_days = a baby who is or may be under 28 days old
guide-term-baby_under_92_days = a baby who is or may be under 92 days old
guide-term-baby_team_ask = a reason to ask the baby’s team
guide-term-lump_named = a lump for sure
guide-term-both_evenly = both breasts, evenly
guide-term-mild_sign = a mild or unsure change in the skin
guide-term-infection_hint = a hint of infection
guide-term-pus_pocket = a lump with fluid or pus
guide-term-smooth_lump = a smooth lump
guide-term-firm_lump = a firm, sore lump
guide-term-nipple_skin = sore or scaly nipple skin
guide-term-needs_exam = a need for an exam
guide-term-elsewhere_sign = a sign in another part of the body
guide-term-loss = milk after a loss
guide-term-feeding = feeding at the breast or chest
guide-term-pumping_too = pumping
guide-term-giving_milk = giving milk
guide-term-pregnant_any = pregnant
guide-term-hiv_ask = HIV, and a reason to ask the HIV team

guide-questions = The questions and their answers
guide-questions-lead = The rules name each question by a short label. Here it stands in full, with its answers. “Left open” means that there is no answer.
guide-questions-unit = A temperature is judged in the unit on your thermometer. It is never converted.
guide-questions-dropped = Without a lump, the answers on what it feels like do not count. The same holds for how antibiotics help, when none were taken.
guide-questions-answers = Answers: { $answer }
guide-questions-number = a number ({ $unit })
guide-questions-temperature = a reading in °F or °C
guide-questions-missing = Left open, it counts as { $answer }.
guide-questions-missing_none = Left open, it counts as none of these.

guide-looks = What it can look like
guide-looks-lead = A name never changes how soon to get help. Only an exam can tell what it is.
guide-looks-order = Numbered rows are read from { $number } to { $total }. Each row that fits adds its name.
guide-looks-most = No more than { $number } names are used. The first ones stay.
guide-looks-must_stay = One name keeps a place even if others come first: { $name }. It does so if this fits:
guide-looks-no_row = If no row fits, the name is: { $name }.
guide-looks-never = No name is used if this fits:
guide-looks-row = Row { $number }

guide-do = What to do, and what to leave out
guide-do-lead = Each line says whom it is for. Help comes first, home care second.
guide-for = For whom
guide-for-group = This part is for:
guide-first_when = It comes first if:

guide-again-level = { $level }: { $answer }
guide-again-emergency = In an emergency, do not wait to check again. Get help now.

guide-sources = Sources
guide-sources-lead = We read short parts of saved copies, not whole pages. A copy may be old.
guide-sources-star = A star marks a page that tells of a guideline by someone else.

## How it decides: a page that shows clinicians, editors and readers every rule, drawn, in a table and at work
## (how-it-decides.html). Not shipped with the widget. What it shares with the guide comes from the messages guide-… .

decides-title = How the checker decides
decides-kicker = Sore breast check
decides-lead = Every rule behind the check: drawn as a chart, written out in a table, and ready to try.
decides-review = If you are a clinician: each rule has an id. Name it when you tell us what is wrong or missing.
decides-to_article = Go to the article with the check
decides-to_guide = Read the full guide

decides-short = In short
decides-short-floor = Each rule holds up one level. The highest level that any rule asks for is the answer.
decides-short-never_lower = No rule lowers a level. Feeling better in one way cancels nothing.
decides-short-open = “Not sure” and open questions are taken on the careful side. The table says how for each rule.
decides-short-baby = A baby has rules and a level apart. They never change the level of the parent.
decides-short-names = What it looks like is worked out apart, too. A name never changes how soon to get help.
decides-short-same = This page is made from the same table that the check runs on. It cannot say anything else.

decides-chart = The rules as a chart
decides-chart-lead = Read from the top. The first box where any rule fits gives the answer. The small print in a box names the definitions that its rule uses.
decides-chart-title = How the checker decides, as a chart
decides-chart-description = From top to bottom: emergency rules, rules for today, for 24 hours and for 1 to 3 days, then home care. If any rule of a level fits, that level is the answer. Rules for the baby stand apart. The same content follows as a list.
decides-chart-list = The same chart as a list
decides-chart-start = All answers, and open questions
decides-chart-parent = The one with the sore breast
decides-chart-baby = The baby, apart from it
decides-chart-any = Does any rule fit?
decides-chart-yes = Yes
decides-chart-no = No rule fits
decides-chart-baby_none = No rule asks for help for the baby
# $answer: the names of definitions.
decides-chart-uses = Uses: { $answer }
# Two names of definitions, which may hold commas.
decides-chart-pair = { $name }; { $answer }
decides-chart-answer = The answer
# A level and what it asks for: "Emergency: Get emergency help now".
decides-chart-level = { $level }: { $answer }
decides-chart-if = It is the answer if any of these rules fits:
decides-chart-else = It is the answer if no rule above fits.

decides-try = Try it
decides-try-lead = Change any answer. The chart and the table show at once which rules fit.
decides-try-not_for_you = This part is for looking at the rules. If you are worried about a breast of your own, use the check in the article, or call.
decides-try-private = Nothing is stored and nothing is sent. Your answers go when you leave the page.
decides-try-needs = This part needs JavaScript and WebAssembly. The rest of the page is complete without them.
decides-try-failed = The program could not start here, so you cannot try answers. The rest of the page is complete without it.
decides-try-start = Start from
decides-start-plain_clog = a cool, sore lump in a well person
decides-start-warm_wedge = a small, warm area that began today
decides-start-mastitis = a hot area, with fever and chills
decides-start-empty = nothing answered yet
decides-try-left_open = left open
decides-try-number = a number
decides-try-fahrenheit = a reading in °F
decides-try-celsius = a reading in °C
decides-try-amount = { $question }, as a number

decides-result = What these answers come to
decides-result-parent = How soon
decides-result-baby = For the baby
decides-result-baby_none = No rule for the baby fits.
decides-result-rules = Rules that fit
decides-result-rules_none = No rule fits.
decides-result-because = Because of: { $answer }
decides-result-looks = What it looks like
decides-result-looks_none = No name is used for these answers.
decides-result-changes = What would change it
decides-result-changes_none = No single answer would make it more urgent.
decides-result-change = { $question }: { $answer }
decides-result-change_baby = { $level } (for the baby)
decides-result-stale = One answer can’t be read. This is the result before it.
# Read out after each change.
decides-result-summary = { $level }. Rules that fit: { $answer }.
decides-result-summary_none = { $level }. No rule fits.
decides-result-summary_baby = For the baby: { $level }.

decides-rules = The table behind it
decides-rules-lead = A rule fits when its condition is true. Dotted words lead to the question, and linked words to their definition.
decides-rules-rule = Rule
decides-rules-when = When it fits
decides-rules-sources = What it rests on
decides-rules-for_parent = For the one with the sore breast
decides-rules-for_baby = For the baby
decides-rules-name = Rule { $name }
decides-fits = Fits your answers

decides-sources = Sources
decides-sources-lead = Here is everything that a rule or a line of advice cites, and how much of it was read.
decides-source-read = Excerpt read
decides-source-read-about = We read a short part of a saved copy, not the whole page. A copy may be old.
decides-source-second_hand = Second hand
decides-source-second_hand-about = The page tells of a guideline by someone else.
decides-source-general = General knowledge
decides-source-general-about = Named from memory and not read for this check.
decides-source-decision = Our own decision
decides-source-decision-about = Sources differ or are silent there. We took the careful side.
decides-source-cited_by = Cited by { $answer }
# A rule for the baby, whose id may stand for a rule for the parent too.
decides-source-baby_rule = { $name } (baby)
# A group of sources: "Excerpt read: 28, 30".
decides-source-group = { $name }: { $answer }

decides-baby_E01 = A baby in danger
decides-baby_E07 = Too hot or too cold, in a baby who is or may be under 4 weeks old
decides-baby_S14 = Too hot, too cold, or feeding too little
decides-baby_S15 = Born early or sick, and the parent is ill
decides-rule_E01 = A danger sign
decides-rule_E02 = Almost no pee
decides-rule_E03 = A very high reading
decides-rule_E04 = A low reading, and ill or inflamed
decides-rule_E05 = Nothing stays down, and ill
decides-rule_E06 = A very fast pulse or breath
decides-rule_E08 = Not sure of a danger sign, and ill
decides-rule_E09 = Pain out of control, and spreading
decides-rule_E10 = Strong belly pain, and ill
decides-rule_S01 = Fever
decides-rule_S02 = Feverish, with no reading
decides-rule_S03 = Ill all over
decides-rule_S04 = A hot area that grows or gets worse
decides-rule_S05 = Pus, fluid, or a hot lump that stays
decides-rule_S06 = Antibiotics do not help
decides-rule_S07 = A health condition, and inflamed or ill
decides-rule_S08 = Pain out of control
decides-rule_S09 = Both breasts inflamed, and ill
decides-rule_S10 = No milk or pregnant, and inflamed
decides-rule_S11 = Nothing stays down, fast pulse or breath
decides-rule_S12 = Belly pain, bad bleeding, wound or leg
decides-rule_S13 = Not sure of a danger sign, or left open
decides-rule_S16 = A high reading
decides-rule_S17 = Feels more serious
decides-rule_S18 = Back after treatment, soon after birth
decides-rule_S19 = A low reading
decides-rule_W01 = Inflamed for a day, and no better
decides-rule_W02 = Close to a fever
decides-rule_W03 = A fever could be missed
decides-rule_W04 = Antibiotics help too little
decides-rule_W05 = A nipple crack that looks infected
decides-rule_W06 = It came back
decides-rule_W07 = A spot that grows, or strong pain
decides-rule_W08 = Inflamed soon after birth, or in both
decides-rule_W09 = A change in skin or shape
decides-rule_W10 = No milk, and a lump or nipple sign
decides-rule_W11 = Questions left open
decides-rule_W12 = A bit ill, or burning pee
decides-rule_W13 = A health condition, and a lump
decides-rule_R01 = Days without getting better
decides-rule_R02 = A lump that stays for a week
decides-rule_R03 = A nipple dot that stays or comes back
decides-rule_R04 = A week or more, or not known
decides-rule_R05 = Blood or pus from a nipple
decides-rule_R06 = A scaly nipple
decides-rule_R07 = Back in the same spot
decides-rule_R08 = Pregnant
decides-rule_R09 = A baby born early or sick
decides-rule_R10 = No milk is made
