# Every word that a reader of the widget sees, in Arabic (plain Modern Standard Arabic).
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
#
# Notes on the Arabic
# - Whom it speaks to: the person with the sore breast, in the feminine singular, because Arabic verbs force a choice
#   and nearly all readers expect it. Lines that a helper may answer or read (the danger signs and their reasons, the
#   plain fallback), buttons, and general texts (how it decides) are impersonal: nouns or passives, not commands. Two are
#   hers even so: the answer "لست متأكدة" (not sure), and "أنتِ تستحقينها" in "reason-self_harm". What is read out on
#   the phone suits a man or a woman: "أتصل", "نحتاج", nouns and passives; the headline stands there in quotes.
#   Short vowels are written only where the form could be read as masculine (كنتِ, أخذتِ).
#   A baby is spoken of in the masculine as the general form.
# - Digits are 0-9, with a point (38.0), also where other numbers would be written with Arabic-Indic digits.
# - Direction: U+2068 … U+2069 (first strong isolate) stand around every run in Latin letters or signs that would be
#   reordered inside an Arabic sentence: a reading with its unit, "°F" and "°C", names of medicines, a phone number, a
#   version, a name in either script. U+200F stands after the first variable of a line that consists of variables and
#   signs alone, so that it reads from the right inside another line too. U+00A0 (no-break space) joins a number and its
#   degree: broken over two lines, "96.8 °F (36.0 °C)" reads in the wrong order. No other marks are used. Ranges are
#   worded ("من 93 إلى 110"), never written with a dash. Keep these marks: they can't be seen in most editors.
# - Choices by number need all six categories (zero, one, two, few, many, other): the program shows nothing for one
#   that is missing. Where the word alone says the number (one, two), the digit is left out.
# - Lengths of time are filled in as they stand, in the nominative, so a sentence puts them after a colon.
#   "moment-…" begins with "الساعة", so that it can follow "قبل" or a verb. "قبل { $time }" stands first where it could
#   otherwise be taken for the time at which the team saw the reader.
# - Lines of "change-…" stand below a heading that ends in "إذا:", so they begin with a verb in the past tense.
# - "التقييم" is this checker. To check again is "أجيبي عن هذه الأسئلة مرة أخرى", since "أعيدي التقييم" sounds like
#   giving stars. "الفحص" is only what a clinician does by hand.
# - "الصدر" is never the breast ("الثدي"). Where a pain in the chest is meant it is "القفص الصدري". There is no word for
#   chestfeeding that readers would know. "التهاب" is inflammation, "عدوى" infection.
# - "قريبًا" alone is not used for "soon": it may be read as "near" or "a relative". "الحرارة" alone is not used for a
#   low temperature, since in speech it means fever. "لا للاثنين" may be read as "no to Monday".
#
# Glossary
# - clogged duct: انسداد قناة الحليب, قناة حليب مسدودة · mastitis: التهاب الثدي · abscess: خُرّاج ·
#   engorgement: احتقان الثدي · latch: التقام الثدي · flange: قمع الشفاطة · pump: شفاطة الحليب; to pump, pumping: الشفط ·
#   bleb, milk blister: بثرة حليب على الحلمة; the dot: النقطة · blisters on the breast: بثور مائية · nipple shield: واقي الحلمة
# - clinician: طبيب أو ممرضة; where anyone of the profession is meant: أحد من الطاقم الطبي, مختص طبي ·
#   midwife: قابلة · lactation helper: مستشارة الرضاعة, but after a loss مختصة بالثدي والحليب ·
#   urgent care: مركز الرعاية العاجلة · emergency department: قسم الطوارئ · emergency number: رقم الطوارئ ·
#   advice line: خط الاستشارة الصحية · crisis line: خط الدعم النفسي العاجل
# - sore: مؤلم · spot: موضع · area: منطقة · hot or changed skin: جلد صار ساخنًا أو تغيّر · lump: كتلة · swelling: تورّم ·
#   streaks: خطوط · pus: قيح (صديد) · fever: حمّى · feeling feverish: شعور بالحمّى · low temperature: انخفاض حرارة الجسم ·
#   fever medicine: دواء خافض للحرارة · chills: قشعريرة · shaking: ارتجاف · fit: نوبة تشنّج · rash that stays: لا يبهت ·
#   implants: حشوات صناعية · not sure: لست متأكدة · left open: بلا إجابة · careful: حذر, الأكثر حذرًا ·
#   by this time tomorrow: قبل مثل هذا الوقت غدًا · scan: تصوير طبي · ultrasound: الموجات فوق الصوتية (السونار) · loss: فقدان

## The language itself: its own name for itself; which way it is written (ltr or rtl); and the mark before the
## decimals of a number, a point or a comma, which every number in this file must keep to as well. Digits are 0 to 9.

language-name = العربية
language-direction = rtl
language-decimal = .

## Screens: the heading of each step; .about is one lead line under it; .title labels the button that
## answers the open questions of the screen with their best option

screen-danger_signs = أولًا: هل توجد أي علامة خطر؟
    .about = الآن، أو في آخر 24 ساعة. إذا لم توجد أي علامة، فاضغطي «لا شيء من هذا» في آخر القائمة. ويمكن لشخص آخر أن يجيب بدلًا منك.
screen-about_you = عنك
screen-sore_spot = موضع الألم
screen-skin = الجلد فوق موضع الألم
screen-lump = الكتل
screen-temperature = حرارتك
    .about = القياس هو الأفيد، لكن يمكنك المتابعة بدونه.
screen-feeling = الألم والحمّى والشعور بالمرض
    .title = لا شعور بالحمّى، ولا قشعريرة، ولا آلام في الجسم كله، ولا قيء، ولا إسهال
screen-pulse_and_breaths = النبض والتنفس
    .about = هذان السؤالان اختياريان. اجلسي أولًا بهدوء 5 دقائق، ثم عُدّي لدقيقة كاملة.
screen-other_signs = مشكلات جديدة أخرى
    .about = ضعي علامة على كل ما هو جديد.
screen-nipple = الحلمة
screen-shape = تغيرات في الجلد أو الشكل
    .about = ضعي علامة على كل تغيّر جديد.
screen-health = صحتك
    .about = ضعي علامة على كل ما ينطبق عليك. بعضها يتطلب رعاية أسرع.
screen-care = العلاج حتى الآن
    .title = لم تُؤخذ مضادات حيوية لهذه المشكلة، وهي تحدث لأول مرة
screen-baby = طفلك
    .about = نتيجة طفلك منفصلة عن نتيجتك.
    .title = لم يولد قبل موعده، وليس مريضًا، ورضاعته كالمعتاد
screen-last = الأسئلة الأخيرة
    .title = لا، في السؤالين كليهما
# Stands on the result page, optional; shown only to people who make milk.
screen-tried = نصائح تناسبك أكثر
    .about = ضعي علامة على ما جرّبتِه. هذا يغيّر النصائح، ولا يغيّر متى ينبغي طلب المساعدة.

## Danger signs: each line is answered no, not sure or yes. This screen comes before a loss can be known.

question-confused = تشوّش الوعي، أو كلام غير مفهوم، أو ثقل في الكلام، أو صعوبة في إيقاظك
    .short = تشوّش الوعي أو ثقل في الكلام
question-hard_to_breathe = صعوبة التنفس، أو تنفس سريع جدًا، أو ألم أو ضغط في عمق القفص الصدري
    .hint = ألم الثدي نفسه لا يُحسب.
    .short = صعوبة التنفس أو ألم في القفص الصدري
question-fainted = إغماء، أو تعذّر الوقوف من شدة الدوار أو الضعف
    .short = إغماء أو ضعف يمنع الوقوف
question-heart_racing = خفقان سريع أو قوي يستمر بعد 5 دقائق من الجلوس الهادئ
    .hint = عند العدّ: 130 نبضة أو أكثر في الدقيقة.
    .short = خفقان سريع وقت الراحة
question-skin_blue_grey = شفاه أو لسان أو جلد بلون أزرق أو رمادي أو شاحب جدًا أو مبقّع
    .hint = على البشرة السمراء أو السوداء، يُنظر إلى الشفاه واللثة واللسان والكفين وباطن القدمين.
    .short = زرقة أو لون رمادي أو شحوب شديد في الشفاه أو الجلد
question-rash_not_fading = طفح جديد لا يبهت عند الضغط عليه بكوب زجاجي
    .hint = أو جلد ساخن ومتغيّر اللون في الجسم كله، كحروق الشمس، مع شعور بالمرض.
    .short = طفح لا يبهت بالضغط
question-breast_black_or_blistered = جلد الثدي صار أسود أو أزرق رماديًا، أو عليه فقاعات فيها سائل، أو ألم فظيع في منطقة تكبر كل ساعة
    .short = جلد الثدي صار أسود أو ظهرت عليه فقاعات فيها سائل
question-no_urine_12h = انقطاع البول، أو شبه انقطاعه، منذ 12 ساعة أو أكثر
    .short = شبه انقطاع للبول منذ 12 ساعة أو أكثر
question-shaking_chills = ارتجاف الجسم كله مع شعور بالبرد، لا توقفه الملابس الدافئة
    .hint = للقشعريرة الخفيفة سؤال لاحق.
    .short = ارتجاف لا يتوقف
question-seizure = نوبة تشنّج (اختلاج)
    .short = نوبة تشنّج
question-feeling_doom = شعور قوي باقتراب الموت، أو بأن هناك شيئًا خطيرًا جدًا
    .short = شعور بأن هناك شيئًا خطيرًا جدًا
question-self_harm = أفكار بإيذاء النفس أو إيذاء طفل أو أي شخص آخر
    .short = أفكار بإيذاء النفس أو الآخرين
    .loss = أفكار بإيذاء النفس أو أي شخص آخر
question-heavy_bleeding_or_headache = نزيف غزير، أو صداع شديد جدًا لا يزول، أو مشكلة جديدة في النظر
    .hint = الغزير: فوطة صحية تمتلئ خلال ساعة، أو قطع كبيرة من دم متجلط.
    .short = نزيف غزير أو صداع شديد أو مشكلة في النظر
question-baby_collapse = طفل معك لونه أزرق، أو جسمه مرتخٍ، أو يصعب إيقاظه، أو يتنفس بصعوبة
    .hint = شفاه أو لثة أو لسان بلون أزرق أو رمادي، مهما كان لون البشرة.
    .short = طفل لونه أزرق أو جسمه مرتخٍ أو يتنفس بصعوبة

## About you

question-milk = هل ينتج جسمك الحليب الآن؟
    .short = الحليب الآن
question-days_since_birth = كم مضى على الولادة؟
    .hint = إذا انتهى الحمل بطريقة أخرى، فاحسبي من ذلك الوقت.
    .short = المدة منذ انتهاء الحمل
    .loss = كم مضى على انتهاء الحمل؟
    .loss_about = التقدير التقريبي يكفي.

## The sore spot

question-where = أين الألم أو التورّم أو الكتلة؟
    .short = المكان
question-hours_since_start = كم مضى على بداية المشكلة؟
    .hint = التقدير التقريبي يكفي.
    .short = المدة منذ البداية
question-trend = كيف الحالة الآن، مقارنة بالأمس أو بالبداية؟
    .short = التغيّر حتى الآن

## The skin

question-inflamed = منطقة أدفأ من غيرها، أو مشدودة، أو لامعة، أو تغيّر لونها؟
    .hint = وردي أو أحمر أو بنفسجي أو رمادي أو أغمق فقط. على البشرة الداكنة، اعتمدي أولًا على السخونة واللمس.
    .short = سخونة أو لمعان أو تغيّر في اللون
# Asked where both breasts are evenly full and the question above is not "no".
question-breast_colour = هل تغيّر لون الجلد أيضًا؟
    .hint = ابحثي عن لون وردي أو أحمر أو بنفسجي أو رمادي، أو جلد أغمق.
    .short = تغيّر لون الجلد
question-growing = هل تكبر المنطقة المؤلمة أو تنتشر؟
    .short = منطقة تكبر أو تنتشر
# The same question where both breasts are evenly full.
question-growing-both = هل هناك جزء ينتشر، أو ترين خطوطًا على الجلد؟

## The lump

question-lump = هل توجد كتلة؟
    .short = كتلة
question-lump_after_feed = ماذا يحدث للكتلة بعد الرضاعة أو إخراج الحليب؟
    .short = الكتلة بعد خروج الحليب
    .loss = ماذا يحدث للكتلة بعد خروج بعض الحليب؟
    .not_nursing = كيف صارت الكتلة، مقارنة بما كانت عليه قبل يوم؟
question-lump_feel = كيف ملمس الكتلة؟
    .short = ملمس الكتلة

## Temperature

question-temperature = ما أعلى حرارة لك في آخر 24 ساعة؟
    .hint = أعلى قراءة، وليس آخر قراءة. بعد استحمام ساخن أو مشروب ساخن أو رياضة، انتظري 30 دقيقة قبل القياس.
    .short = أعلى حرارة في آخر 24 ساعة
question-temperature_site = من أين قستِ الحرارة؟
    .short = مكان القياس
question-fever_reducer = دواء خافض للحرارة في آخر 6 ساعات؟
    .hint = حتى لو كان لتسكين الألم: إيبوبروفين (⁨Advil, Motrin, Nurofen, Brufen⁩)، أسيتامينوفين أو باراسيتامول (⁨Tylenol, Panadol⁩)، أسبرين، نابروكسين، ميتاميزول، أو أدوية الزكام والإنفلونزا.
    .short = دواء خافض للحرارة في آخر 6 ساعات

## How you feel

question-feverish = شعور بالحمّى: سخونة في الجسم، أو شعور بالبرد مع رعشة؟
    .hint = التعرق الليلي وحده، في الأسابيع الأولى بعد انتهاء الحمل، لا يُحسب.
    .short = شعور بالحمّى
question-body_ill = قشعريرة، أو أوجاع في الجسم، أو شعور يشبه الإنفلونزا؟
    .hint = التعب وحده لا يُحسب. الشعور بالمرض في الجسم كله يُحسب.
    .short = قشعريرة أو أوجاع أو شعور يشبه الإنفلونزا
question-vomiting = تقيؤ، أو إسهال مائي شديد؟
    .short = تقيؤ أو إسهال
question-pain = ما شدة الألم؟
    .short = الألم

## Pulse and breathing (optional)

question-pulse = كم نبضة للقلب في دقيقة واحدة؟
    .hint = تحسسي النبض في المعصم أو جانب الرقبة. اتركي الخانة فارغة إذا كان العدّ صعبًا.
    .short = النبض
question-breaths = كم نفَسًا في دقيقة واحدة؟
    .hint = ارتفاع الصدر ثم نزوله نفَس واحد. من المفيد أن يعدّ شخص آخر.
    .short = عدد الأنفاس في الدقيقة

## Other signs

question-belly_pain = ألم قوي في البطن لا يزول
    .hint = التقلصات المتقطعة في الأيام الأولى بعد انتهاء الحمل لا تُحسب.
    .short = ألم قوي في البطن
question-foul_bleeding = نزيف رائحته كريهة
    .short = نزيف رائحته كريهة
question-wound_pus = جرح فيه قيح (صديد)، أو ينتشر منه تغيّر لون أو سخونة
    .short = جرح فيه قيح أو تغيّر لون ينتشر
question-leg_swelling = ساق واحدة متورمة أو مؤلمة
    .short = ساق واحدة متورمة أو مؤلمة
question-burning_urine = حرقة عند التبول
    .short = حرقة في البول
question-cough_or_sore_throat = سعال أو ألم في الحلق
    .short = سعال أو ألم في الحلق

## The nipple

question-nipple_bleb = نقطة بيضاء أو صفراء أو شفافة على الحلمة لا تزول بالمسح
    .short = نقطة على الحلمة
question-nipple_crack = تشقق أو جرح مفتوح
    .short = تشقق الحلمة
question-nipple_crack_infected = تشقق فيه قيح أو قشرة صفراء، أو ينتشر منه تغيّر لون أو سخونة
    .short = تشقق فيه قيح أو قشرة أو تغيّر لون ينتشر
question-nipple_white_in_cold = حلمة تصير بيضاء أو زرقاء في البرد
    .short = تغيّر لون الحلمة في البرد
question-nipple_scaly = طفح متقشر منذ أكثر من أسبوعين
    .short = طفح متقشر على الحلمة
question-discharge = هل يخرج شيء غير الحليب؟
    .hint = الخيوط السميكة أو الحبيبات في الحليب ليست قيحًا.
    .short = ما يخرج من الحلمة
    .not_nursing = هل يخرج شيء من الحلمة؟

## Skin and shape

question-skin_orange_peel = جلد فيه حفر صغيرة كقشر البرتقال
    .short = جلد مثل قشر البرتقال
question-skin_dimpled = نقرة أو انخفاض في الجلد
    .short = نقرة في الجلد
question-skin_thick = جلد سميك أو قاسٍ
    .hint = الكتلة تحت الجلد لا تُحسب هنا.
    .short = جلد سميك أو قاسٍ
question-breast_heavier = ثدي أكبر أو أثقل من الآخر بلا سبب واضح، ولا تغيّره الرضاعة
    .short = ثدي أكبر أو أثقل من الآخر
    .loss = ثدي أكبر أو أثقل من الآخر بلا سبب واضح، ولا يغيّره إخراج الحليب
    .not_nursing = ثدي أكبر أو أثقل من الآخر بلا سبب واضح
question-nipple_pulled_in = حلمة انسحبت إلى الداخل حديثًا
    .hint = الحلمة المسطحة بسبب امتلاء الثدي لا تُحسب.
    .short = حلمة انسحبت إلى الداخل حديثًا
question-armpit_lump = كتلة قاسية تحت إبط واحد
    .short = كتلة قاسية تحت إبط واحد
question-bruise_colour = لون كدمة، من دون إصابة
    .hint = بنفسجي أو أزرق أو رمادي، أو أغمق من لون بشرتك المعتاد.
    .short = لون كدمة من دون إصابة

## Your health

question-diabetes = السكري حاليًا
    .hint = السكري الذي زال بعد الحمل لا يُحسب.
    .short = السكري
question-weak_immunity = دواء أو مرض يضعف المناعة
    .short = ضعف المناعة
question-implants_or_surgery = حشوات صناعية (مثل السيليكون) في الثدي في أي وقت، أو جراحة أو علاج إشعاعي في الثدي خلال آخر 12 شهرًا
    .short = حشوات صناعية أو جراحة أو علاج إشعاعي في الثدي
question-wound_healing = جرح قيصرية أو ولادة لم يلتئم تمامًا
    .short = جرح لم يلتئم بعد
    .loss = جرح من عملية أو تمزق لم يلتئم تمامًا
question-hiv = فيروس نقص المناعة البشرية (HIV)
    .short = فيروس نقص المناعة البشرية (HIV)
question-pregnant_now = حمل حالي
    .short = حمل حالي
question-past_breast_cancer = سرطان ثدي سابق
    .short = سرطان ثدي في الماضي
question-drug_allergy = حساسية من البنسلين أو دواء آخر
    .short = حساسية من دواء

## Care so far

question-antibiotics_hours = هل تأخذين مضادًا حيويًا لهذه المشكلة، أو أخذتِه مؤخرًا؟
    .short = المدة منذ أول جرعة من المضاد الحيوي
question-antibiotics_effect = كيف صارت الحالة منذ أول جرعة؟
    .short = الحالة منذ بدء المضاد الحيوي
question-before = هل حدث هذا من قبل؟
    .short = مرات سابقة

## Baby: never shown after a loss, unless the answers speak of a baby

question-baby_age_days = كم عمر طفلك؟
    .short = عمر الطفل
question-baby_early_or_sick = وُلد قبل موعده، أو مريض، أو في العناية المركزة لحديثي الولادة؟
    .short = طفل وُلد قبل موعده أو مريض
question-baby_temperature = حرارة طفلك، إذا قستِها
    .short = حرارة الطفل
question-baby_feeding = كيف هي رضاعة طفلك وحفاضاته المبللة؟
    .short = رضاعة الطفل وحفاضاته المبللة

## Last questions

question-seen_today = هل فحصك أحد من الطاقم الطبي لهذه المشكلة في آخر 24 ساعة، وأعطاك خطة؟
    .short = فحص في آخر 24 ساعة
question-more_serious = هل تشعرين أن حالتك أخطر مما تُظهره هذه الأسئلة؟
    .short = شعور بأن الحالة أخطر

## What was tried (optional, on the result page)

question-tried_extra_pumping = رضعات إضافية أو شفط إضافي
    .short = تجربة الشفط الإضافي
    .loss = شفط إضافي
question-tried_massage = تدليك عميق، أو أداة تدليك
    .short = تجربة التدليك العميق
question-tried_heat = وضع شيء ساخن على الموضع
    .short = تجربة شيء ساخن
question-tried_cold = كمادات باردة
    .short = تجربة الكمادات الباردة
question-tried_ibuprofen = إيبوبروفين
    .short = تجربة الإيبوبروفين
question-oversupply = هل تنتجين غالبًا حليبًا أكثر مما يحتاج إليه طفلك، أو تشفطين كمية إضافية؟
    .short = حليب كثير أو شفط إضافي
    .loss = هل تنتجين حليبًا كثيرًا، أو تشفطين كمية إضافية؟

## Options

option-no = لا
option-yes = نعم
option-not_sure = لست متأكدة

option-milk-breastfeeding = الرضاعة الطبيعية (من الثدي)
option-milk-pumping = الشفط فقط
option-milk-both = الرضاعة والشفط معًا
option-milk-weaning = الفطام مستمر الآن، أو انتهى خلال آخر 3 أشهر
option-milk-after_loss = نزل الحليب بعد فقدان، في الحمل أو بعده
option-milk-pregnant = حمل، بلا رضاعة أو شفط
option-milk-not_lactating = لا شيء من هذا
    .short = لا إنتاج للحليب الآن

option-days_since_birth-over_6_weeks = أكثر من 6 أسابيع
option-days_since_birth-weeks_2_to_6 = من أسبوعين إلى 6 أسابيع
option-days_since_birth-days_4_to_13 = من 4 أيام إلى 13 يومًا
option-days_since_birth-days_0_to_3 = من 0 إلى 3 أيام

option-where-all_of_both = الثديان كلاهما بالكامل وبالتساوي
    .about = لا يختلف أي جزء عن غيره.
option-where-one_area = موضع أو منطقة واحدة في ثدي واحد
option-where-areas_in_both = مناطق منفصلة في الثديين كليهما
    .about = كل منها مؤلمة أو ساخنة أو تغيّر لونها.

option-trend-better = أفضل
option-trend-same = لم يتغيّر
option-trend-worse = أسوأ بوضوح

option-inflamed-small_and_mild = نعم، صغيرة وخفيفة
option-growing-shrinking = تصغر
option-growing-same = الحجم نفسه
option-growing-slowly = تكبر ببطء
option-growing-fast_or_streaks = تكبر خلال ساعات، أو خطوط نحو الإبط أو وسط الصدر

option-lump_after_feed-smaller = تصغر أو تختفي، حتى لو عادت لاحقًا
    .short = تصغر أو تختفي
    .not_nursing = صغرت أو اختفت
option-lump_after_feed-same = تبقى كما هي
    .not_nursing = كما هي
option-lump_after_feed-growing = تكبر
    .not_nursing = تكبر
option-lump_feel-smooth_painless = ملساء، تتحرك، ولا تؤلم
option-lump_feel-sore_firm = صلبة ومؤلمة
option-lump_feel-soft_fluid = مؤلمة جدًا ولينة، كأنها مليئة بسائل

option-temperature-not_taken = لم أقِس الحرارة
option-temperature_site-mouth_ear_forehead = الفم أو الأذن أو الجبهة
option-temperature_site-armpit = الإبط
option-fever_reducer-yes_after_normal_reading = نعم، لكنني قست حرارتي قبل ذلك الدواء مباشرة وكانت طبيعية
    .short = نعم، بعد قراءة طبيعية للحرارة
option-feverish-a_little = قليلًا
option-body_ill-mild = نعم، خفيفة
option-body_ill-strong = نعم، شديدة
option-vomiting-once_or_twice = مرة أو مرتين
option-vomiting-cannot_keep_down = أتقيأ ما أشربه، أو الأدوية
    .short = تقيؤ السوائل أو الأدوية
option-pain-mild = خفيف
option-pain-moderate = متوسط
option-pain-strong = شديد
option-pain-uncontrolled = شديد لدرجة أن الدواء لا يفيد، أو لا أستطيع حمل طفلي أو إرضاعه
    .short = شديد لدرجة أن الدواء لا يفيد
    .loss = شديد لدرجة أن الدواء لا يفيد
    .not_nursing = شديد لدرجة أن الدواء لا يفيد

option-discharge-none = لا شيء آخر
    .not_nursing = لا شيء
option-discharge-both_brown_week_1 = سائل بني أو وردي من الجهتين، في الأسبوع الأول بعد انتهاء الحمل
option-discharge-blood = دم من جهة واحدة، أو دم بعد الأسبوع الأول
option-discharge-pus = قيح (صديد)

option-before-no = لا، أول مرة
option-before-elsewhere = نعم، في موضع آخر
option-before-same_spot = نعم، في الموضع نفسه
option-before-within_2_weeks_of_treatment = عاد خلال أسبوعين بعد العلاج
    .about = العلاج: مضاد حيوي أو رعاية أخرى من طبيب أو ممرضة.

option-antibiotics_hours-none = بلا مضاد حيوي
option-antibiotics_effect-better = أفضل
option-antibiotics_effect-same = لم يتغيّر
option-antibiotics_effect-worse = أسوأ بوضوح
option-antibiotics_effect-course_finished = أنهيتُ كل الجرعات
    .short = أُخذت كل الجرعات

option-baby_temperature-not_taken = لم أقِس حرارة الطفل
option-baby_feeding-usual = كالمعتاد
option-baby_feeding-less = أقل من المعتاد
option-baby_feeding-too_little = أقل من 4 حفاضات مبللة في 24 ساعة، أو نعاس يمنعه من الرضاعة
    .about = عدد الحفاضات يخص الأطفال الذين تجاوز عمرهم 4 أيام.
option-seen_today-yes_with_plan = نعم، مع خطة

## Why: one reason a rule. Worded so that it stays true when an open answer made the rule fire.
## The answers behind it are listed under it.

rule-E01 = علامة خطر كهذه تحتاج إلى مساعدة فورية.
rule-E02 = انقطاع البول أو شبه انقطاعه منذ 12 ساعة أو أكثر قد يعني أن الجسم في خطر. وهذا حتى مع الشعور بأن كل شيء بخير.
rule-E03 = قراءة ⁨104.0 °F (40.0 °C)⁩ أو أكثر قد تعني مرضًا خطيرًا، حتى مع الشعور بأن كل شيء بخير.
rule-E04 = انخفاض حرارة الجسم عن الطبيعي قد يكون خطيرًا مع ثدي ساخن ومؤلم، أو مع شعور بمرض شديد.
rule-E05 = السوائل لا تبقى في المعدة، وهناك علامات حمّى أو مرض يشبه الإنفلونزا.
rule-E06 = كان نبضك 130 أو أكثر في الدقيقة، أو كان تنفسك 25 مرة أو أكثر في الدقيقة.
rule-E07 = كانت حرارة طفلك مرتفعة جدًا أو منخفضة جدًا، وعمره أقل من 4 أسابيع أو قد يكون كذلك.
rule-E08 = لم تكوني متأكدة من إحدى علامات الخطر، وهناك علامات حمّى أو مرض يشبه الإنفلونزا.
rule-E09 = الألم خارج عن السيطرة، والمنطقة تنتشر خلال ساعات أو تظهر فيها خطوط.
rule-E10 = الألم القوي في البطن مع حمّى، أو مع شعور بالمرض في الجسم كله كالإنفلونزا، قد يكون خطيرًا.

rule-S01 = كانت أعلى حرارة لك في آخر 24 ساعة ⁨100.4 °F (38.0 °C)⁩ أو أكثر.
rule-S02 = تشعرين بالحمّى، ولا توجد قراءة للحرارة.
rule-S03 = الشعور بالحمّى أو بالمرض في الجسم كله، كالإنفلونزا، يُحسب مثل الحمّى تمامًا.
rule-S04 = المنطقة التي صار جلدها ساخنًا أو تغيّر، إذا كبرت أو ساءت بوضوح، تحتاج إلى رعاية طبية اليوم.
rule-S05 = القيح، أو كتلة كأنها مليئة بسائل، أو كتلة ساخنة لا تزول: أي من ذلك يحتاج إلى رعاية طبية اليوم.
rule-S06 = رغم المضاد الحيوي، ساءت الحالة أو لم تتغير أو صاحبتها حمّى.
rule-S07 = بسبب حالة صحية ذكرتِها، يحتاج الثدي المؤلم الساخن، أو الكتلة، أو الشعور بالمرض، إلى رعاية طبية اليوم.
rule-S08 = الألم شديد لدرجة أن الدواء لا يفيد، أو أنه يمنعك من أمورك الضرورية.
rule-S09 = في الثديين كليهما مناطق صار جلدها ساخنًا أو تغيّر، وهناك علامات حمّى أو مرض.
rule-S10 = هل أنتِ حامل، أو لا ينتج جسمك الحليب؟ إذن يحتاج الجلد الذي صار ساخنًا أو تغيّر، أو الموضع المليء بسائل، إلى رعاية طبية اليوم.
rule-S11 = السوائل التي لا تبقى في المعدة، أو النبض السريع أو التنفس السريع، تحتاج إلى رعاية طبية اليوم.
rule-S12 = ألم قوي في البطن، أو نزيف رائحته كريهة، أو جرح فيه قيح، أو ساق متورمة. أي منها يحتاج إلى رعاية طبية اليوم.
rule-S13 = لم تكوني متأكدة من إحدى علامات الخطر، أو بقيت إحداها بلا إجابة.
rule-S14 = ما ذكرتِه عن طفلك يعني أنه يجب إخبار طبيب بذلك الآن.
rule-S15 = وُلد طفلك قبل موعده أو هو مريض، لذلك يجب أن يعرف فريقه الطبي بألم ثديك اليوم.
rule-S16 = كانت قراءتك ⁨103.0 °F (39.4 °C)⁩ أو أكثر. إذا لم يفحصك أحد خلال 4 ساعات من الآن، فاذهبي إلى قسم الطوارئ.
rule-S17 = تشعرين أن حالتك أخطر مما تُظهره الأسئلة. وهذا الشعور مهم.
rule-S18 = عاد ذلك خلال أسبوعين بعد العلاج، ولم يمض وقت طويل على الولادة.
    .loss = عاد ذلك خلال أسبوعين بعد العلاج، ولم يمض وقت طويل على انتهاء حملك.
rule-S19 = كانت قراءتك منخفضة. قيسي حرارتك مرة أخرى الآن، من الفم إن أمكن. ما زالت أقل من ⁨96.8 °F (36.0 °C)⁩؟ اذهبي إلى قسم الطوارئ اليوم.

rule-W01 = المنطقة التي صار جلدها ساخنًا أو تغيّر، ولم تتحسن بعد 24 ساعة، تستدعي الاتصال بطبيب أو ممرضة.
rule-W02 = كانت أعلى حرارة لك في آخر 24 ساعة ⁨99.5 °F (37.5 °C)⁩ أو أكثر.
rule-W03 = قد تكون هناك حمّى لم تُكتشف، لعدم وجود قراءة أو لأن دواءً قد يخفيها.
rule-W04 = إذا لم تتحسن الحالة بعد يوم كامل من المضاد الحيوي، أو بعد أخذ كل جرعاته، فاتصلي بطبيب أو ممرضة.
rule-W05 = تشقق الحلمة مع قيح أو قشرة أو تغيّر لون ينتشر قد يحتاج إلى علاج.
rule-W06 = عاد ذلك بعد وقت قصير من العلاج، أو في الموضع نفسه مع سخونة أو تغيّر في الجلد.
rule-W07 = كتلة تكبر، أو موضع يسوء بوضوح، أو ألم شديد مستمر: أي من ذلك يستدعي الاتصال بطبيب أو ممرضة.
rule-W08 = إذا صار جلد الثدي ساخنًا أو تغيّر لونه في أول أسبوعين بعد الولادة، فاتصلي بطبيب أو ممرضة. وإذا ظهر ذلك في الثديين معًا، حتى بعد هذين الأسبوعين، فاتصلي أيضًا بطبيب أو ممرضة.
    .loss = إذا صار جلد الثدي ساخنًا أو تغيّر لونه في أول أسبوعين بعد انتهاء الحمل، فاتصلي بطبيب أو ممرضة. وإذا ظهر ذلك في الثديين معًا، حتى بعد هذين الأسبوعين، فاتصلي أيضًا بطبيب أو ممرضة.
rule-W09 = مثل هذه التغيرات في الجلد أو الشكل تحتاج إلى فحص في وقت قريب، سواء كان الجسم ينتج الحليب أم لا. معظم الأسباب ليست سرطانًا، والإسراع في الفحص مهم.
rule-W10 = عندما لا ينتج الجسم الحليب، تحتاج الكتلة، أو إفراز من الحلمة، أو تقشّرها، إلى فحص في وقت قريب.
rule-W11 = بعض الأسئلة ما زالت بلا إجابة، لذلك اخترنا النتيجة الأكثر حذرًا.
rule-W12 = شعور بحمّى خفيفة أو أوجاع خفيفة، أو تقيؤ، أو حرقة عند التبول: أي من ذلك يستدعي الاتصال بطبيب أو ممرضة.
rule-W13 = بسبب حالة صحية ذكرتِها، ينبغي فحص الكتلة بسرعة أكبر من المعتاد.

rule-R01 = إذا مرت 3 أيام بلا تحسن، أو ساءت بوضوح حالة الثديين الممتلئين، فقد حان وقت الفحص.
rule-R02 = الكتلة الموجودة منذ 7 أيام أو أكثر تحتاج إلى فحص، حتى لو كانت تصغر أو لا تؤلم.
rule-R03 = النقطة على الحلمة التي تبقى 3 أيام، أو التي ظهرت من قبل، تحتاج إلى فحص.
rule-R04 = استمر ذلك 7 أيام أو أكثر، أو لم تُذكر المدة.
rule-R05 = خروج دم أو قيح من الحلمة يحتاج إلى فحص.
rule-R06 = الطفح المتقشر على الحلمة منذ أكثر من أسبوعين يحتاج إلى فحص.
rule-R07 = عاد ذلك في الموضع نفسه، أو بعد وقت قصير من العلاج. يمكن أن يبحث الفحص عن السبب.
rule-R08 = أخبري فريق متابعة الحمل عن ألم الثدي إذا كنتِ حاملًا.
rule-R09 = وُلد طفلك قبل موعده أو هو مريض، لذلك يُستحسن التحدث عن ذلك مع فريقه الطبي.
rule-R10 = مشكلات الثدي عندما لا ينتج الجسم الحليب تحتاج إلى موعد طبي.

## Danger signs in the reasons of an emergency: one sentence of why, shown before the action

reason-confused = تشوّش الوعي أو ثقل الكلام قد يعني أن الدماغ لا يحصل على ما يحتاج إليه.
reason-hard_to_breathe = صعوبة التنفس، أو ألم في عمق القفص الصدري، قد يصير خطيرًا خلال دقائق.
reason-fainted = الإغماء أو الضعف الذي يمنع الوقوف قد يعني أن ضغط الدم منخفض جدًا.
reason-heart_racing = القلب الذي يخفق بسرعة مع الجلوس الهادئ قد يكون علامة مبكرة على مرض خطير.
reason-skin_blue_grey = لون أزرق أو رمادي أو شاحب جدًا في الشفاه أو اللثة أو الكفين أو باطن القدمين. قد يعني ذلك نقص الأكسجين أو ضعف وصول الدم.
reason-rash_not_fading = الطفح الذي لا يبهت بالضغط، أو جلد ساخن في الجسم كله، قد يكون علامة على عدوى خطيرة.
reason-breast_black_or_blistered = جلد ثدي يسودّ أو تظهر عليه بثور مائية، أو ألم فظيع ينتشر: قد يعني ذلك أن الأنسجة العميقة تتضرر.
reason-no_urine_12h = انقطاع البول أو شبه انقطاعه منذ 12 ساعة أو أكثر قد يعني أن الجسم في خطر. وهذا حتى مع الشعور بأن كل شيء بخير.
reason-shaking_chills = الارتجاف الذي لا يتوقف قد يكون رد فعل الجسم على جراثيم في الدم.
reason-seizure = نوبة التشنّج تحتاج إلى رعاية طارئة، وخاصة في الأسابيع قبل الولادة وبعدها.
    .loss = نوبة التشنّج تحتاج إلى رعاية طارئة، وخاصة في الأسابيع بعد انتهاء الحمل.
reason-feeling_doom = الشعور القوي بأن هناك شيئًا خطيرًا جدًا قد يسبق العلامات الأخرى.
reason-self_harm = أفكار إيذاء النفس أو الآخرين حالة طارئة. المساعدة موجودة، وأنتِ تستحقينها.
reason-heavy_bleeding_or_headache = فقدان دم كثير، أو صداع شديد جدًا، أو مشكلة في النظر: قد يصير ذلك خطيرًا بسرعة.
reason-baby_collapse = الطفل الذي لونه أزرق، أو جسمه مرتخٍ، أو يصعب إيقاظه، أو يتنفس بصعوبة، يحتاج إلى مساعدة خلال دقائق.

## Patterns: value completes "It looks most like …" and "It could also be …"; .title is the lead where the name comes first.
## No pattern is named in an emergency, in pregnancy, or where no milk is made.

pattern-engorgement = امتلاء وتورّم شديدان في الثديين
    .title = ما ذكرتِه يشبه امتلاءً وتورّمًا شديدين في الثديين (احتقان الثدي).
    .about = هذا شائع في الأيام الأولى بعد الولادة وعند الفطام. قد تخففه المساعدة في التقام الثدي. أما الحمّى فلا يفسّرها هذا وحده، ويجب دائمًا سؤال طبيب أو ممرضة عنها.
    .loss_about = هذا شائع في الأيام الأولى بعد الفقدان. أما الحمّى فلا يفسّرها هذا وحده، ويجب دائمًا سؤال طبيب أو ممرضة عنها.
pattern-ductal_narrowing = قناة حليب مسدودة
    .title = ما ذكرتِه يشبه انسداد قناة حليب.
    .about = يُسمّى هذا انسدادًا، لكن القنوات في ذلك الموضع ملتهبة ومتضيقة، وليست مسدودة بسدادة صلبة. تهدئة التورّم تفيد أكثر من الضغط.
pattern-inflammatory_mastitis = التهاب الثدي، وربما معظمه تورّم
    .title = قد يكون هذا التهاب الثدي، وربما معظمه تورّم.
    .about = جزء من الثدي ملتهب، والالتهاب لا يعني العدوى دائمًا. بعض الحالات تورّم وبعضها عدوى، ولا يُعرف ذلك إلا بالفحص.
pattern-bacterial_mastitis = التهاب الثدي، وربما مع عدوى جرثومية
    .title = قد يكون هذا التهاب الثدي، وربما مع عدوى جرثومية.
    .about = قد يكون للجراثيم دور. بعض الحالات تورّم وبعضها عدوى، ولا يُعرف ذلك إلا بالفحص.
pattern-phlegmon = كتلة صلبة ملتهبة بعد التورّم
    .title = قد تكون هذه كتلة صلبة ملتهبة.
    .about = ينبغي أن يفحصها طبيب أو ممرضة، وغالبًا مع تصوير بالموجات فوق الصوتية (السونار). يُرجى عدم فركها أو عصرها.
pattern-abscess = تجمّع سائل أو قيح (خُرّاج)
    .title = قد يكون هذا تجمّع سائل أو قيح (خُرّاج).
    .about = ينبغي أن يفحصه طبيب أو ممرضة، وغالبًا مع تصوير بالموجات فوق الصوتية (السونار). يُرجى عدم عصره.
pattern-galactocele = كيس حليب
    .title = قد يكون هذا كيس حليب.
    .about = كيس الحليب جيب صغير مملوء بالحليب. يحتاج إلى فحص للتأكد.
pattern-nipple_bleb = بثرة حليب على الحلمة
    .title = ما ذكرتِه يشبه بثرة حليب على الحلمة.
    .about = قطعة جلد صغيرة جدًا تغطي فتحة خروج الحليب. اتركيها مغلقة.
pattern-subacute_or_recurrent_mastitis = ألم في الثدي يستمر أو يتكرر
    .title = ما ذكرتِه يشبه ألمًا في الثدي يستمر أو يتكرر.
    .about = لم تخطئي في شيء. اسألي إن كان حليبك أكثر من اللازم، وعن فحص الحليب بحثًا عن الجراثيم، وعن تصوير طبي.
pattern-possible_ibc_or_other = تغيرات في الجلد أو الشكل تحتاج إلى فحص
    .title = هذه التغيرات في الجلد أو الشكل تحتاج إلى فحص في وقت قريب.
    .about = يُرجى فحصها، سواء كان الجسم ينتج الحليب أم لا. معظم الأسباب ليست سرطانًا، والإسراع في الفحص مهم. إذا كان تصوير سابق سليمًا، فاطلبي الفحص مرة أخرى.
pattern-nipple_skin_problem = مشكلة في جلد الحلمة
    .title = ما ذكرتِه يشبه مشكلة في جلد الحلمة.
    .about = للتشققات والطفح أسباب كثيرة. يمكن لطبيب أو ممرضة أو مختصة بالثدي والحليب أن تفحصها وتساعد على شفائها.
pattern-other_breast_pain = نوع آخر من ألم الثدي
    .title = ما ذكرتِه يشبه نوعًا آخر من ألم الثدي.
    .about = التعرض للبرد، أو حمالة صدر ضيقة، أو شدّ عضلي، أو مشكلة في الجلد قد تسبب الألم أيضًا. اسألي عنه إذا استمر.
pattern-other_postpartum_illness = مرض في جزء آخر من الجسم
    .title = قد يكون هذا مرضًا في جزء آخر من الجسم.
    .about = قد تأتي الحمّى بعد الولادة أيضًا من الرحم أو جرح أو المثانة أو داخل الصدر. يمكن لطبيب أو ممرضة معرفة السبب.
    .loss_about = قد تأتي الحمّى أيضًا من الرحم أو جرح أو المثانة أو داخل الصدر. يمكن لطبيب أو ممرضة معرفة السبب.

## Urgency: headline with an action and a time; .title a short label; .about what it means

urgency-emergency = اطلبي مساعدة الطوارئ الآن
    .title = طوارئ
    .about = اتصلي برقم الطوارئ أو اذهبي إلى قسم الطوارئ فورًا. اطلبي من شخص أن يرافقك. إذا كان معك طفل، فاطلبي من شخص أن يعتني به.
    .loss_about = اتصلي برقم الطوارئ أو اذهبي إلى قسم الطوارئ فورًا. اطلبي من شخص أن يرافقك.
urgency-same_day = تحدثي مع طبيب أو ممرضة اليوم
    .title = اليوم
    .about = لا تؤجلي ذلك إلى الغد، حتى في عطلة نهاية الأسبوع.
urgency-within_24h = تحدثي مع طبيب أو ممرضة قبل مثل هذا الوقت غدًا
    .title = خلال 24 ساعة
    .about = اتصلي الآن لترتيب ذلك. إذا كانت العيادة مغلقة حتى ذلك الوقت، فاتصلي بخط الاستشارة الصحية أو اذهبي إلى مركز الرعاية العاجلة. الحمّى، أو الشعور بالمرض في الجسم كله، أو موضع يسوء بوضوح: أي منها يعني رعاية طبية في اليوم نفسه.
urgency-routine_soon = اتصلي اليوم، ليفحصك أحد خلال يوم إلى 3 أيام
    .title = خلال يوم إلى 3 أيام
    .about = اطلبي فحصًا. إذا كانت هناك كتلة، فاسألي أيضًا عن الموجات فوق الصوتية (السونار). إنتاج الحليب ليس سببًا للتأجيل.
urgency-self_care = اعتني بثديك في البيت، وأجيبي عن هذه الأسئلة مرة أخرى بعد 12 ساعة
    .title = العناية في البيت
    .about = ما ذكرتِه يشبه مشكلة يمكن غالبًا تخفيفها في البيت. لكن الحالة قد تسوء بسرعة.
# Stands in place of urgency-self_care while antibiotics are running and helping.
urgency-on_plan = التزمي بخطة علاجك، وأجيبي عن هذه الأسئلة مرة أخرى بعد 12 ساعة
    .title = التزمي بخطة علاجك
    .about = تابعي المضاد الحيوي تمامًا كما وُصف لك. ما ذكرتِه يشبه مشكلة تتحسن. قد تتغير بسرعة، لذلك أجيبي عن هذه الأسئلة مرتين: بعد 12 ساعة من الآن، وبعد 24 ساعة من الآن.

# Headlines where a clinician has seen the reader in the last 24 hours and gave a plan. The level stays the same.
urgency-same_day-seen = اتصلي اليوم بالفريق الذي فحصك
urgency-within_24h-seen = قبل مثل هذا الوقت غدًا، اتصلي بالفريق الذي فحصك
urgency-routine_soon-seen = اتصلي بالفريق الذي فحصك، لموعد خلال يوم إلى 3 أيام

# The first line of the result: the action with its limit; those above stand where no clock can be read. $time is a moment of `moment-…` below, $day a weekday.
headline-same_day = اتصلي الآن بطبيب أو ممرضة، واحرصي أن يفحصك أحد قبل { $time }
headline-within_24h = تحدثي مع طبيب أو ممرضة قبل { $time }
headline-routine_soon = اتصلي اليوم، ليفحصك أحد قبل نهاية يوم { $day }
headline-self_care = اعتني بثديك في البيت، وأجيبي عن هذه الأسئلة مرة أخرى { $time }
headline-on_plan = التزمي بخطة علاجك، وأجيبي عن هذه الأسئلة مرة أخرى { $time }
# The same, for a reader who was seen.
headline-same_day-seen = قبل { $time }، اتصلي بالفريق الذي فحصك
headline-within_24h-seen = قبل { $time }، تحدثي مع الفريق الذي فحصك
headline-routine_soon-seen = قبل نهاية يوم { $day }، اتصلي بالفريق الذي فحصك

# The box for the baby stands first on the page and never changes the parent’s answer.
baby_urgency-emergency = اطلبي مساعدة الطوارئ لطفلك الآن
    .title = طفلك
    .about = اتصلي برقم الطوارئ أو خذي طفلك إلى قسم الطوارئ فورًا. لا تنتظري أن يعاود أحد الاتصال بك.
baby_urgency-same_day = اتصلي بطبيب طفلك الآن
    .title = طفلك
    .about = أخبري طبيب طفلك بما لاحظتِه. إذا لم يردّ عليك أحد خلال وقت قصير، فخذي طفلك إلى مركز الرعاية العاجلة أو قسم الطوارئ.

# What follows from the limit in the headline.
deadline-same_day = لم يفحصك أحد حتى ذلك الوقت؟ اذهبي إلى قسم الطوارئ.
deadline-within_24h = هذا ينطبق ليلًا وفي عطلة نهاية الأسبوع أيضًا.
# On the first screenful of a result without a call for today.
sooner-today = اطلبي رعاية طبية اليوم في أي حالة من هذه الحالات: درجة حرارة ⁨100.4 °F (38.0 °C)⁩ أو أكثر، أو شعور بالمرض في الجسم كله، أو منطقة ساخنة في الثدي تنتشر.

## Where no pattern is named

no-pattern = الإجابات قليلة جدًا، فلا يمكن قول ماذا قد يكون هذا.
not-for-you-not_lactating = هذا التقييم غير مصمم لحالتك. يُرجى مراجعة طبيب أو ممرضة بشأن ثديك.
    .about = هو مصمم لمن ينتج جسمها الحليب. لكن علامات الخطر تنطبق عليك أيضًا، وكذلك موعد طلب المساعدة المذكور أعلاه.
# Heads the list of all danger signs, for readers whom the rest of the page may not fit.
not-for-you-signs = إذا بدأ أي مما يلي، فاتصلي برقم الطوارئ:
not-for-you-pregnant = هذا التقييم غير مصمم لحالتك. يُرجى الاتصال بفريق متابعة الحمل أو بطبيب أو ممرضة.
    .about = هو مصمم لمن ترضع أو تشفط الحليب. لكن علامات الخطر تنطبق عليك أيضًا، وكذلك موعد طلب المساعدة المذكور أعلاه.

## Advice: what to do

advice-call_emergency_now = اتصلي برقم الطوارئ الآن. قولي ما علامات الخطر الموجودة.
advice-do_not_drive_yourself = لا تقودي السيارة بنفسك. اطلبي من شخص أن يوصلك، أو انتظري سيارة الإسعاف. خذي معك شخصًا.
advice-get_baby_help_now = اتصلي برقم الطوارئ لطفلك الآن. لا تنتظري أن يعاود أحد الاتصال بك.
advice-call_baby_doctor_now = اتصلي بطبيب طفلك الآن، وأخبريه بما رأيتِه.
advice-crisis_line = يُرجى الاتصال الآن أيضًا بخط الدعم النفسي العاجل. سيستمع إليك شخص ما، ولا داعي لأن تبقي وحدك.
advice-see_someone_today = اتصلي الآن بطبيبك أو بالقابلة أو بالعيادة، واطلبي أن يفحصوك اليوم.
    .loss = اتصلي الآن بطبيبك أو بالعيادة، واطلبي أن يفحصوك اليوم.
advice-emergency_department_if_not_seen_in_4_hours = إذا لم يردّ أحد، أو كانت العيادة مغلقة، أو تعذّر فحصك خلال الـ 4 ساعات القادمة، فاذهبي إلى مركز الرعاية العاجلة أو قسم الطوارئ.
advice-retake_by_mouth_now = قيسي حرارتك مرة أخرى الآن، من الفم إن أمكن. إذا بقيت أقل من ⁨96.8 °F (36.0 °C)⁩، فاذهبي إلى قسم الطوارئ اليوم.
advice-call_maternity_unit_first = اتصلي أولًا بقسم الولادة. لم يمض وقت طويل على الولادة، لذلك ربما تحتاجين إلى رعاية في المستشفى.
    .loss = اتصلي أولًا بفريق المستشفى الذي اعتنى بك. ربما تحتاجين إلى رعاية في المستشفى.
advice-call_within_24h = اتصلي بطبيب أو ممرضة الآن. احرصي أن يفحصك أحدهما أو أن تتحدثي معه قبل مثل هذا الوقت غدًا. إذا كانت العيادة مغلقة، فجربي خط الاستشارة الصحية أو مركز الرعاية العاجلة.
advice-book_a_visit = اتصلي اليوم لحجز موعد، ليفحصك أحد خلال يوم إلى 3 أيام.
advice-call_the_team_that_saw_you = اتصلي بالفريق الذي فحصك، واتبعي الخطة التي أعطاك إياها. وإذا ظهرت علامة خطر، فاطلبي مساعدة الطوارئ دائمًا.

## Advice: what to say on the phone

advice-say_when_you_gave_birth = قولي متى كانت ولادتك.
    .loss = قولي متى انتهى حملك.
advice-ask_could_this_be_sepsis = اسألي الطبيب أو الممرضة: «هل يمكن أن يكون هذا إنتان الدم (تسمّم الدم، sepsis)؟» وهو عدوى تجعل الجسم كله مريضًا جدًا.
advice-say_allergy = قولي ما الأدوية التي تسبب لك الحساسية.
advice-say_risk_group = قولي ما الحالات الصحية التي وضعتِ عليها علامة. قد يغيّر ذلك طريقة علاجك.
advice-tell_maternity_team = أخبري فريق متابعة الحمل. اسأليهم قبل أخذ أي مسكّن للألم، وخاصة من الأسبوع 20 فما بعد.
advice-hiv_team_before_feeding = قبل أن ترضعي من الثدي المؤلم، اتصلي اليوم بالفريق الذي يتابع علاجك من فيروس نقص المناعة (HIV) أو بفريق طفلك.
advice-tell_baby_team = أخبري اليوم الفريق الطبي لطفلك عن ألم ثديك.
advice-ask_exam_and_ultrasound = اطلبي فحصًا للثدي، واسألي إن كان التصوير بالموجات فوق الصوتية (السونار) لازمًا. إنتاج الحليب ليس سببًا للتأجيل.
    .not_nursing = اطلبي فحصًا للثدي، واسألي إن كان التصوير بالموجات فوق الصوتية (السونار) لازمًا.
advice-ask_milk_culture = اسألي إن كان يجب فحص حليبك بحثًا عن الجراثيم.
    .not_nursing = اسألي إن كان يجب فحص السائل من الثدي بحثًا عن الجراثيم.
advice-ask_about_repeat_clogs = قولي إن هذا حدث من قبل. اسألي عن السبب المحتمل، وإن كان التصوير مفيدًا.
advice-ask_again_if_scan_was_normal = إذا كان تصوير سابق سليمًا وما زال التغيّر موجودًا، فاطلبي الفحص مرة أخرى.

## Advice: what to watch

advice-take_temperature_now = قيسي حرارتك الآن، ثم أجيبي عن هذه الأسئلة مرة أخرى مع القراءة.
advice-temperature_before_each_dose = قيسي حرارتك قبل كل جرعة من دواء خافض للحرارة. فالدواء قد يخفي الحمّى.
advice-recheck_on_time = أجيبي عن هذه الأسئلة مرة أخرى في الأوقات المذكورة أدناه.
advice-signs_that_change_this = تعرّفي على العلامات المذكورة أدناه التي تجعل الحالة أكثر استعجالًا.
advice-mark_the_edge = ارسمي خطًا بالقلم حول المنطقة الساخنة أو الصلبة. بعد 12 ساعة يمكنك أن تري أو تلمسي إن كانت قد كبرت.
advice-check_again_in_2_weeks = تحسسي الموضع مرة أخرى بعد أسبوعين. إذا وجدتِ كتلة أو جلدًا سميكًا أو تغيّرًا في اللون، فاطلبي فحص ذلك.

## Advice: home care, or "while you arrange care"

advice-finish_antibiotics = خذي المضاد الحيوي تمامًا كما وُصف لك، حتى آخر جرعة. اسألي قبل تغيير أي شيء.
advice-feed_as_usual = أرضعي كالمعتاد، عندما يطلب طفلك. لا تزيدي الرضعات ولا تفوّتي أيًا منها.
advice-pump_as_usual = اشفطي كميتك المعتادة في أوقاتك المعتادة. لا تزيدي جلسات الشفط ولا تفوّتي أيًا منها.
advice-ask_before_feeding_that_side = قبل أن ترضعي من الجهة المؤلمة أو تستعملي حليب تلك الجهة، اسألي أولًا طبيبًا أو ممرضة ليساعدكِ على اتخاذ القرار.
advice-milk_is_safe = يمكنك الاستمرار في إعطاء حليبك. فهو آمن لطفل سليم وُلد في موعده.
advice-cold_pack = لفّي كمادة باردة بقطعة قماش. ضعيها على موضع الألم نحو 10 دقائق. لا تكرري ذلك أكثر من مرة كل ساعة.
advice-keep_nipples_warm = أبقي حلمتيك دافئتين وجافتين. لا تستعملي كمادات باردة، لأن البرد قد يثير الألم.
advice-pain_relief_acetaminophen = أسيتامينوفين (باراسيتامول) قد يخفف الألم والحمّى. اتبعي التعليمات المكتوبة على العلبة. يمكن للصيدلي أن يخبرك إن كان يناسبك.
# Shown in pregnancy too: does not name ibuprofen.
advice-medicine_cautions = ليست كل المسكّنات مناسبة للجميع. اسألي الصيدلي أولًا إذا كان هناك: قرحة معدة، مشكلة نزيف، مشكلة في الكلى، ربو، مميعات دم، أو تسمم حمل سابق. اسأليه أيضًا إذا وُلد طفلك قبل موعده أو كان مريضًا.
    .loss = ليست كل المسكّنات مناسبة للجميع. اسألي الصيدلي أولًا إذا كان هناك: قرحة معدة، مشكلة نزيف، مشكلة في الكلى، ربو، مميعات دم، أو تسمم حمل سابق.
    .not_nursing = ليست كل المسكّنات مناسبة للجميع. اسألي الصيدلي أولًا. في الحمل، اسألي فريق متابعة الحمل أيضًا.
advice-pain_relief_ibuprofen = إذا كان يناسبك، فقد يخفف الإيبوبروفين التورّم والألم، وهو يُستعمل كثيرًا أثناء الرضاعة. اتبعي التعليمات المكتوبة على العلبة، واسألي الصيدلي.
    .loss = إذا كان يناسبك، فقد يخفف الإيبوبروفين التورّم والألم. اتبعي التعليمات المكتوبة على العلبة، واسألي الصيدلي.
advice-supportive_bra = البسي حمالة صدر ناعمة تسند الثديين دون ضغط. تجنبي الأسلاك المعدنية، ولا تلفّي الثديين برباط أبدًا.
advice-rest_and_drink = استريحي عندما تستطيعين، واشربي عندما تعطشين، واطلبي المساعدة.
advice-comfort_after_loss = نواسيك من القلب في مصابك. إذا آلمك ثدياك، فأخرجي قليلًا من الحليب بيدك، بقدر ما يريحك فقط.
advice-bereavement_support = الحزن يحتاج إلى رعاية أيضًا. قد تفيدك مجموعة دعم لمن يمرون بالفقدان. إذا استمر حزنك الشديد أو أخافك ما تشعرين به، فأخبري طبيبًا أو ممرضة.
advice-check_latch = تأكدي من أن طفلك يأخذ جزءًا كبيرًا من الثدي في فمه، وأنك لا تشعرين بقرص. يمكن لمستشارة الرضاعة أن تراقب رضعة.
advice-check_pump_fit = تأكدي من أن قمع الشفاطة يناسبك وأن قوة الشفط لطيفة.
advice-soften_before_latch = هل الثدي ممتلئ جدًا فلا يستطيع طفلك التقامه؟ أخرجي قليلًا من الحليب بيدك، حتى تلين منطقة الحلمة فقط.
advice-rest_a_side_that_gives_little = إذا خرج حليب قليل من الجهة المتورمة، فلا تستمري في المحاولة. استعملي الجهة الأخرى، ثم جرّبي الجهة المتورمة لاحقًا.
advice-light_skin_strokes = إذا كان ذلك يريحك، فمرري يدك على الجلد من الحلمة إلى الإبط. لمسة خفيفة جدًا، كلمسة ريشة، لا أكثر.
advice-wean_slowly = افطمي ببطء. ألغي رضعة واحدة فقط أو جلسة شفط واحدة فقط، ثم أعطي جسمك بضعة أيام قبل إلغاء أخرى.
advice-make_less_extra_milk = لا تشفطي أكثر من كميتك المعتادة. يمكن لمستشارة الرضاعة أن تبيّن لك كيف تقللين إنتاج الحليب برفق.
advice-leave_bleb_closed = اتركي النقطة مغلقة. لا تفقئيها ولا تقشريها ولا تفركيها.

## Advice: what to leave out

advice-no_extra_pumping = تجنبي الرضعات الإضافية والشفط الإضافي. فإخراج حليب أكثر قد يزيد التورّم.
    .loss = تجنبي الشفط الإضافي. فإخراج حليب أكثر قد يزيد التورّم.
advice-no_deep_massage = تجنبي التدليك العميق والعصر ومسدسات التدليك والأمشاط. فقد تؤذي الأنسجة المتورمة.
advice-no_long_heat = تجنبي الكمادات الساخنة، والاستحمام الساخن الطويل، ونقع الثدي في ماء مالح، وزيت الخروع، والكريمات على الموضع. الحرارة قد تزيد التورّم.
advice-no_leftover_antibiotics = لا تأخذي مضادًا حيويًا باقيًا من علاج سابق أو يخص شخصًا آخر.
advice-no_aspirin_or_codeine = لا تأخذي الأسبرين أو الكودايين لهذه المشكلة، إلا إذا طلب منك ذلك طبيب أو ممرضة.
advice-do_not_wait_through_fever = لا تنتظري زوال الحمّى. فالحمّى، أو الشعور بالمرض في الجسم كله، تحتاج إلى رعاية طبية في اليوم نفسه.
advice-no_nipple_shield_fix = لا تستعملي واقي الحلمة (حلمة سيليكون توضع على الثدي) لحل هذه المشكلة. فقد يسبب مشكلات أكثر.
advice-no_extra_sterilising = لا حاجة إلى غلي أو تعقيم إضافي. اغسلي قطع الشفاطة كالمعتاد.

## When to check again

recheck-self_care = أجيبي عن هذه الأسئلة مرتين: بعد 12 ساعة من الآن، وبعد 24 ساعة من الآن. قيسي حرارتك كل 6 ساعات، وقبل أي دواء خافض للحرارة.
recheck-routine_soon = أجيبي عن هذه الأسئلة مرة أخرى كل يوم حتى موعدك.
recheck-within_24h = انتبهي إلى حالتك كل 4 ساعات وأنتِ مستيقظة، حتى تتحدثي مع طبيب أو ممرضة: هل ساءت، أو ظهرت علامة جديدة؟
recheck-same_day = انتبهي إلى حالتك كل ساعة حتى يفحصك أحد: هل ساءت، أو ظهرت علامة جديدة؟
recheck-antibiotics = أجيبي عن هذه الأسئلة أيضًا بعد 24 ساعة من أول جرعة من المضاد الحيوي، ثم مرة أخرى بعد 48 ساعة من تلك الجرعة الأولى. اتصلي بطبيب أو ممرضة في كل مرة لا ترين فيها تحسنًا.
recheck-at = أجيبي مرة أخرى: { $time }

## What would make it more urgent: each line completes a heading "… if:"

changes-emergency = اطلبي مساعدة الطوارئ فورًا إذا:
changes-same_day = اطلبي رعاية طبية في اليوم نفسه إذا:
changes-within_24h = تحدثي مع طبيب أو ممرضة خلال 24 ساعة إذا:
changes-routine_soon = احجزي موعدًا إذا:
changes-baby = اطلبي المساعدة لطفلك فورًا إذا:

change-danger_sign = ظهرت أي علامة خطر من الشاشة الأولى، مثل صعوبة التنفس أو تشوّش الوعي أو الإغماء
change-temperature = وصلت حرارتك إلى ⁨{ $fahrenheit } °F ({ $celsius } °C)⁩ أو أكثر
change-temperature-low = نزلت حرارتك إلى أقل من ⁨{ $fahrenheit } °F ({ $celsius } °C)⁩
change-fever_reducer = أخذتِ دواءً خافضًا للحرارة، وقد تكون هناك حمّى لا تظهر
change-hours_since_start = { $number ->
    [zero] مرت { $number } ساعة على بداية المشكلة ولم تتحسن الحالة
    [one] مرت ساعة واحدة على بداية المشكلة ولم تتحسن الحالة
    [two] مرت ساعتان على بداية المشكلة ولم تتحسن الحالة
    [few] مرت { $number } ساعات على بداية المشكلة ولم تتحسن الحالة
    [many] مرت { $number } ساعة على بداية المشكلة ولم تتحسن الحالة
    *[other] مرت { $number } ساعة على بداية المشكلة ولم تتحسن الحالة
    }
# A moment: "it is not better by tomorrow at 3:20 pm".
change-hours_since_start-by = جاء هذا الوقت ولم تتحسن الحالة: { $time }
change-hours_since_start-gone_by = جاء هذا الوقت ولم تختفِ المشكلة: { $time }
change-hours_since_start-days = { $number ->
    [zero] مرّ { $number } يوم على بداية المشكلة ولم تتحسن الحالة
    [one] مرّ يوم واحد على بداية المشكلة ولم تتحسن الحالة
    [two] مرّ يومان على بداية المشكلة ولم تتحسن الحالة
    [few] مرت { $number } أيام على بداية المشكلة ولم تتحسن الحالة
    [many] مرّ { $number } يومًا على بداية المشكلة ولم تتحسن الحالة
    *[other] مرّ { $number } يوم على بداية المشكلة ولم تتحسن الحالة
    }
# For the limit that holds even when it is getting better (7 days).
change-hours_since_start-still_there = { $number ->
    [zero] مرّ { $number } يوم على بداية المشكلة وما زالت موجودة
    [one] مرّ يوم واحد على بداية المشكلة وما زالت موجودة
    [two] مرّ يومان على بداية المشكلة وما زالت موجودة
    [few] مرت { $number } أيام على بداية المشكلة وما زالت موجودة
    [many] مرّ { $number } يومًا على بداية المشكلة وما زالت موجودة
    *[other] مرّ { $number } يوم على بداية المشكلة وما زالت موجودة
    }
change-trend = ساءت الحالة بوضوح
change-growing = كبرت المنطقة خلال ساعات، أو ظهرت خطوط نحو الإبط أو وسط الصدر
change-growing-slowly = كبرت المنطقة أو انتشرت، ولو ببطء
change-inflamed-small_and_mild = صار الجلد فوق الموضع ساخنًا أو مشدودًا أو لامعًا أو أغمق، ولو قليلًا
change-inflamed = صار الجلد فوق الموضع ساخنًا أو مشدودًا أو لامعًا، أو ورديًا أو أحمر أو بنفسجيًا أو رماديًا أو أغمق
change-breast_colour = صار الجلد ورديًا أو أحمر أو بنفسجيًا أو رماديًا أو أغمق من المعتاد
change-where = ظهرت مناطق ساخنة أو مؤلمة في الثديين كليهما
change-feverish = شعرتِ بالحمّى: سخونة، أو شعور بالبرد مع رعشة
change-feverish-a_little = شعرتِ بالحمّى ولو قليلًا
change-body_ill = أصابتك قشعريرة شديدة أو أوجاع شديدة، أو شعرتِ بالمرض في جسمك كله كالإنفلونزا
change-body_ill-mild = بدأت قشعريرة خفيفة أو أوجاع خفيفة كالإنفلونزا
change-vomiting = لم تبقَ السوائل أو الأدوية في معدتك
change-vomiting-once_or_twice = تقيأتِ، أو أصابك إسهال مائي شديد
change-pain = اشتد الألم لدرجة أن الدواء لا يفيد
change-pain-strong = صار الألم شديدًا وبقي شديدًا
change-pulse = وصل نبضك وقت الراحة إلى { $number } في الدقيقة أو أكثر
change-breaths = وصل عدد أنفاسك وقت الراحة إلى { $number } في الدقيقة أو أكثر
change-lump = ظهرت كتلة
change-lump_after_feed = ظلت الكتلة تكبر
change-lump_after_feed-same = لم تعد الكتلة تصغر بعد خروج الحليب
    .not_nursing = لم تعد الكتلة تصغر
change-lump_feel = صارت الكتلة مؤلمة جدًا ولينة، كأنها مليئة بسائل
change-discharge = خرج قيح من الحلمة
change-discharge-blood = خرج دم من الحلمة
change-nipple_crack_infected = ظهر في تشقق الحلمة قيح أو قشرة صفراء، أو انتشر منه تغيّر لون
change-nipple_bleb = ظهرت على الحلمة نقطة بيضاء أو صفراء أو شفافة
change-nipple_scaly = استمر طفح متقشر على الحلمة أكثر من أسبوعين
change-shape = ظهرت في الجلد حفر صغيرة أو نقرة أو سماكة، أو انسحبت الحلمة، أو ظهرت كتلة قاسية تحت الإبط
change-other_signs = ظهر ألم قوي في البطن، أو نزيف رائحته كريهة، أو جرح فيه قيح، أو تورّمت ساق واحدة
change-burning_urine = شعرتِ بحرقة عند التبول
change-antibiotics_effect-worse = ساءت الحالة بوضوح مع المضاد الحيوي
change-antibiotics_effect-same = لم تتحسن الحالة مع المضاد الحيوي
change-antibiotics_hours = { $number ->
    [zero] مرت { $number } ساعة على أول جرعة من المضاد الحيوي ولم تتحسن الحالة
    [one] مرت ساعة واحدة على أول جرعة من المضاد الحيوي ولم تتحسن الحالة
    [two] مرت ساعتان على أول جرعة من المضاد الحيوي ولم تتحسن الحالة
    [few] مرت { $number } ساعات على أول جرعة من المضاد الحيوي ولم تتحسن الحالة
    [many] مرت { $number } ساعة على أول جرعة من المضاد الحيوي ولم تتحسن الحالة
    *[other] مرت { $number } ساعة على أول جرعة من المضاد الحيوي ولم تتحسن الحالة
    }
change-antibiotics_hours-by = جاء هذا الوقت ولم تتحسن الحالة مع المضاد الحيوي: { $time }
change-before = عاد ذلك في الموضع نفسه، أو بعد وقت قصير من العلاج
change-baby_temperature = وصلت حرارة طفلك إلى ⁨{ $fahrenheit } °F ({ $celsius } °C)⁩ أو أكثر
change-baby_temperature-low = نزلت حرارة طفلك إلى أقل من ⁨{ $fahrenheit } °F ({ $celsius } °C)⁩
change-baby_feeding = منع النعاس طفلك من الرضاعة، أو كانت حفاضاته المبللة أقل من 4 في 24 ساعة
change-more_serious = شعرتِ أن حالتك أخطر مما تبدو
change-other = { $question }‏: { $answer }

## To take to a clinician: three lines to read out on the phone (say-…), and a summary to show (take-…)
## The reader, a partner or a friend may read or show them, so nothing says "I have", "my" or "me".
## "I am calling" holds for each of them.

say-about = أتصل بسبب ألم في الثدي.
say-start = المدة منذ البداية: { $answer }.
say-no_temperature = لا يوجد قياس للحرارة.
say-fever_medicine = تم أخذ دواء خافض للحرارة في آخر 6 ساعات.
# $answer is a list of what was found, such as "Lump, Feeling feverish: A little".
say-signs = أبرز ما ظهر: { $answer }.
say-antibiotics = المدة منذ أول جرعة من المضاد الحيوي: { $answer }.
# $level is the headline of the result, such as "Talk to a clinician today".
say-level = نتيجة أداة لتقييم ألم الثدي: «{ $level }».
say-ask_same_day = هل يمكن الفحص اليوم؟
say-ask_within_24h = هل يمكن لأحد أن يفحص هذا أو يتحدث عنه قبل مثل هذا الوقت غدًا؟
say-ask_routine_soon = هل يوجد موعد خلال يوم إلى 3 أيام؟
say-ask_self_care = هل هناك شيء آخر يجب الانتباه إليه؟
say-sepsis = هل يمكن أن يكون هذا إنتان الدم (تسمّم الدم، sepsis)؟
# Where there is nothing to tell yet.
say-nothing = معظم الأسئلة ما زالت بلا إجابة.
# For the emergency call. $answer is the danger sign, such as "Confusion or slurred speech".
say-emergency = نحتاج إلى مساعدة الطوارئ الآن: { $answer }.
say-emergency_about = وهناك أيضًا ألم في الثدي.
# The caller fills in the rest.
say-emergency_ask = العنوان هو … ماذا يجب أن نفعل حتى تصل المساعدة؟

take-title = ملخص للطبيب أو الممرضة
take-script = للقراءة على الهاتف
    .hint = يُرجى ذكر الاسم أولًا. وإذا كان الاتصال من أجل شخص آخر، فيُرجى قول ذلك.
take-summary = قراءة الملخص
# $time is a date with a time.
take-made = تقييم ألم الثدي، وقت إعداده: { $time }
take-by = يجب أن يتم ذلك قبل: { $time }
# The names of lists; what is in them follows a colon.
take-signs = علامات الخطر
take-none = لا شيء مما سُئل عنه
take-separator = ؛
take-noticed = لوحظ أيضًا
take-health = الحالة الصحية
take-looks = قد يشبه هذا: { $answer }. والفحص وحده يبيّن ما هو.
take-foot = أعدّه تقييم ألم الثدي من الإجابات. وليس تشخيصًا.
# The only words of a reminder in a calendar. Others may see it, so it must not say what it is about.
take-check_again = التحقق مرة أخرى
# The only name of a saved file. Others may see it, too.
take-notes = ملاحظات
take-copy = نسخ
take-copied = تم النسخ.
take-not_copied = لم ينجح النسخ هنا. النص محدد في الأسفل، ويمكن نسخه من هناك.
    .title = النص المطلوب نسخه
take-print = طباعة
take-printed = لم تظهر نافذة الطباعة؟ احفظي الملخص كملف، ثم اطبعيه.
take-no_print = الطباعة من هنا تطبع الصفحة كلها. احفظي الملخص كملف، ثم اطبعيه.
take-save = الحفظ كملف
# $name is the name of a file.
take-saved = يُفترض أن يحفظ المتصفح الآن الملف ⁨{ $name }⁩. لا يوجد ملف؟ انسخي النص بدلًا منه.
take-remind = حفظ تذكير
take-reminded = يُفترض أن يحفظ المتصفح الآن الملف ⁨{ $name }⁩. افتحيه لإضافة الأوقات. لا يُكتب فيه إلا «التحقق مرة أخرى».
take-code = عرض رمز للمسح بالكاميرا
    .title = الملخص في رمز
    .hint = وجّهي كاميرا هاتف نحوه. فيه نص الملخص، ولا يحتاج إلى الإنترنت.
take-code_short = في هذا الرمز ملخص أقصر.
take-code_none = الملخص أطول من أن يتسع له رمز. انسخيه أو احفظيه بدلًا من ذلك.

## Regions and kinds of number

region-us = الولايات المتحدة
region-uk = المملكة المتحدة
region-ca = كندا
region-au = أستراليا
region-nz = نيوزيلندا
region-ie = أيرلندا
region-eu = الاتحاد الأوروبي
region-other = بلد آخر

phone-emergency = رقم الطوارئ
phone-emergency-local = رقم الطوارئ في بلدك
phone-advice = خط الاستشارة الصحية
    .about = للاستشارة نهارًا أو ليلًا، إذا كانت عيادتك مغلقة.
phone-advice-local = طبيبك أو عيادتك أو خط تأمينك الصحي
    .about = اتصلي بالرقم الذي تستعملينه عادةً.
phone-support = دعم الرضاعة
    .about = للمساعدة في الرضاعة. ليس للمرض العاجل.
    .loss = دعم في أمور الحليب
    .loss_about = للمساعدة في ألم الثديين وامتلائهما. ليس للمرض العاجل.
phone-crisis = خط الدعم النفسي العاجل
    .about = لأفكار إيذاء النفس أو الآخرين، أو عندما يصير كل شيء فوق الاحتمال.
phone-crisis-local = خط دعم نفسي عاجل قريب منك، أو رقم الطوارئ
phone-checked = آخر مراجعة للأرقام: ⁨{ $time }⁩
# Some of the numbers shown have a date, some have none; $phone lists those that have one.
phone-checked-some = آخر مرة تحققنا فيها من ⁨{ $phone }⁩ كانت بتاريخ ⁨{ $time }⁩. لم نتحقق من الأرقام الأخرى بعد.

## Messages beside a field

error-check_unit = هل هذا الرقم بالفهرنهايت (⁨°F⁩) أم بالدرجة المئوية (⁨°C⁩)؟ يُرجى الاختيار.
error-check_reading = تبدو هذه القراءة غير معتادة. يُرجى القياس مرة أخرى وكتابة رقم من 93 إلى ⁨110 °F⁩ (من 34 إلى ⁨43.3 °C⁩).
error-negative = يُرجى كتابة رقم يساوي 0 أو أكثر.
error-not_a_number = يُرجى كتابة رقم، مثل 3.
error-not_a_temperature = يُرجى كتابة درجة حرارة، مثل ⁨98.6 °F (37.0 °C)⁩.
error-too_large = يبدو هذا الرقم كبيرًا جدًا. يُرجى التأكد منه.
error-choose_one = يُرجى اختيار إجابة، أو «لست متأكدة».
# A baby’s age without a unit.
error-no_unit = هل هي أيام أم أسابيع أم أشهر؟ اختاري من فضلك.
# How long ago something began, without a unit.
error-no_unit_of_time = هل هي ساعات أم أيام؟ اختاري من فضلك.
# Below a baby’s age that is less than the time since the birth.
baby-age-clash = حسب إجاباتك، مضى على الولادة وقت أطول مما كتبتِه هنا. تأكدي من الرقم، وهل هو أيام أم أسابيع أم أشهر.
error-answer_each = يُرجى الإجابة عن كل سطر، أو الضغط على «لا شيء من هذا».
error-second_reading = هذه قراءة منخفضة. انتظري 15 دقيقة، ثم قيسي مرة أخرى، من الفم إن أمكن، أو من الأذن. بعدها اكتبي القراءة الثانية.
# For a baby: no wait, and no mouth.
error-second_reading-baby = هذه قراءة منخفضة لطفل. قيسي مرة أخرى الآن بالطريقة نفسها. بعدها اكتبي القراءة الثانية.

## Standing lines

not-a-diagnosis = هذه معلومات عامة للتثقيف وليست تشخيصًا، وقد تكون خاطئة. القلق وحده سبب كافٍ للاتصال.
under-18 = عمرك أقل من 18 سنة؟ تنطبق عليك الإجابات نفسها. يمكن لشخص بالغ تثقين به أو لعيادة مساعدتك. وفي أماكن كثيرة يمكنك طلب هذه الرعاية بنفسك.
who-it-is-for = صُمم هذا للبالغات اللواتي ينتج جسمهن الحليب. ولا يمكن أن يحل محل الفحص.
hard-to-read = إذا كان من الصعب عليك أن تقرئي هذا النص أو تفهميه، فاتصلي الآن بالرقم ⁨{ $phone }⁩ أو بعيادة، واطلبي التحدث مع شخص يتكلم لغتك.
privacy-note = تبقى إجاباتك على هذا الجهاز. وتُمحى عند إغلاق هذه الصفحة أو الضغط على «مسح».
source-note = هذه القواعد مأخوذة من أدلة الصحة العامة ومن دراسات. وهي ملخصنا نحن.
review-state = لم يراجعه طبيب أو مختص طبي بعد.
# Only for languages other than English.
review-translated = تُرجم هذا النص من الإنجليزية. لم يراجعه أحد بعد.
review-translated-back = تُرجم هذا النص من الإنجليزية، ثم تُرجم إليها من جديد للتحقق منه. لم يقرأه أحد من أصحاب التدريب الطبي بعد.
# Parts of the advice that clinicians review, as they stand in the two sentences below.
review-rules = القواعد
review-questions = الأسئلة
review-patterns = أسماء الحالات المحتملة
review-advice = النصائح
review-interview = من يُسأل وعن ماذا
review-words = هذه الكلمات
# $answer is one part or a list of them.
review-open = ما لم يراجعه مختص طبي بعد: { $answer }.
# $name is who reviewed it, with what they are: "First Last, family doctor". $time is a date.
review-done = تمت مراجعة { $answer } بتاريخ { $time }، والمُراجع: ⁨{ $name }⁩.
review-by = يجب أن تُراجع هذه المعلومات في موعد أقصاه { $time }. إذا مضى ذلك اليوم، فقد يكون بعضها قديمًا. عندها اعتمدي على علامات الخطر، واتصلي بطبيب أو ممرضة عند الشك.
# From here on: only after that day, at the top of every screen.
review-due = حان موعد مراجعة هذه المعلومات
review-due-about = كان يجب أن تُراجع مرة أخرى في موعد أقصاه { $time }. قد يكون بعضها قديمًا. عند الشك، اتصلي بطبيب أو ممرضة.
review-due-call = عند أي علامة خطر، اتصلي برقم الطوارئ الآن. عند الشك، اتصلي بطبيب أو ممرضة.
review-due-emergency = اطلبي مساعدة الطوارئ الآن، حتى لو كانت هذه المعلومات قديمة. كان يجب أن تُراجع في موعد أقصاه { $time }.
review-due-signs = إذا كان يحدث أي مما يلي، فاتصلي الآن:
not-sure-note = مع كل إجابة «لست متأكدة»، نختار النتيجة الأكثر حذرًا.
still-open = بقيت بعض الأسئلة بلا إجابة.
    .about = أجيبي عنها لنتيجة أدق. الأسئلة بلا إجابة لا تجعل الحالة أقل استعجالًا أبدًا.
loss-note = نواسيك من القلب في مصابك. هذه الأسئلة عن جسمك وعن حليبك.
trust-your-feeling = إذا أحسستِ أن شيئًا ليس على ما يرام، فاتصلي، مهما قالت هذه الصفحة.
shared-result = سيتلقى هذا الموقع الإلكتروني نتيجتك: متى ينبغي طلب المساعدة، وماذا قد يكون هذا.

## Buttons and parts of the widget

ui-title = تقييم ألم الثدي
ui-intro = أجيبي عن بضعة أسئلة بسيطة. ستعرفين متى تطلبين المساعدة وماذا قد يكون هذا.
ui-minutes = يستغرق ذلك من دقيقتين إلى 5 دقائق.
ui-start = بدء
ui-next = التالي
ui-back = رجوع
ui-close = إغلاق
ui-skip = تخطي
ui-see_result = عرض ما يجب فعله
# Above a screen that is asked only because the reader changed an answer.
ui-more_after_change = بما أنكِ عدّلتِ إحدى إجاباتكِ، نحتاج أيضًا إلى أن نسألكِ عن هذا.
ui-none_of_these = لا شيء من هذا
ui-none_of_the_others = لا، لكل ما بقي هنا
# Heads a list of ticks that stands below a question with one answer.
ui-tick_all = ضعي علامة على كل ما ينطبق
ui-no_to_these = لا شيء من هذا
ui-not_sure = لست متأكدة
ui-cant_tell = لا أستطيع التحديد
ui-optional = اختياري
ui-change = تغيير
# For screen readers: which answer the button changes.
ui-change_answer = تغيير: { $question }
# Stands on every screen, beside Back: a short word.
ui-erase = مسح
ui-erase_title = مسح كل الإجابات؟
ui-erase_about = سيمسح هذا كل الإجابات. ولا يمكن التراجع عنه.
ui-erase_yes = المسح والبدء من جديد
ui-erase_no = الاحتفاظ بإجاباتي
ui-answer_the_rest = بعد أن تتصلي: أجيبي عن الباقي
ui-tips_fit = نصائح تناسبك أكثر
# Opens the list of answers, each with "Change" beside it.
ui-your_answers = عرض إجاباتك أو تغييرها
ui-answered_at = وقت الإجابة: { $time }
ui-no_answer = بلا إجابة
ui-how_soon = متى تُطلب المساعدة
ui-why = السبب
ui-why_emergency = لماذا هذه حالة طارئة
ui-because = إجاباتك:
ui-looks_like = ماذا قد يكون هذا
ui-looks-limit = الفحص وحده يبيّن أي حالة هي. والاسم لا يغيّر موعد طلب المساعدة.
ui-looks_most_like = أكثر ما يشبهه هذا: { $answer }.
ui-could_also_be = وقد يكون أيضًا
ui-do_now = ماذا تفعلين الآن
ui-say_on_phone = ماذا تقولين في الهاتف
ui-watch = ماذا تراقبين
ui-while_you_arrange = إلى أن تحصلي على الرعاية
ui-home_care = العناية في البيت
ui-leave_out = ما يجب تجنبه
ui-check_again = متى تجيبين مرة أخرى
ui-more_urgent = ما يجعل الحالة أكثر استعجالًا
ui-would_change = ما يغيّر هذه النتيجة
ui-for_your_baby = لطفلك
ui-more = عرض المزيد
ui-less = عرض أقل
ui-whom_to_call = بمن تتصلين
ui-call = الاتصال بـ: { $name }، ⁨{ $phone }⁩
ui-call_number = الاتصال بالرقم ⁨{ $phone }⁩
# Opens who this is for, the privacy note and the sources.
ui-small_print = معلومات إضافية والمصادر
ui-sources = المصادر
ui-source = المصدر { $number }
ui-review_state = حالة المراجعة
ui-rules_version = إصدار القواعد: ⁨{ $answer }⁩
ui-about_this = عن هذا التقييم
ui-progress = الخطوة { $number } من نحو { $total }
ui-emergency_line = للمساعدة الفورية، يُرجى الاتصال بالرقم ⁨{ $phone }⁩.
ui-emergency_line_local = للمساعدة الفورية، يُرجى الاتصال برقم الطوارئ في بلدك.
ui-region = أين أنتِ؟
    .hint = هذا يعرض أرقام الهاتف الصحيحة. نحن لا نبحث عن مكانك.
ui-unit = الوحدة
ui-unit_switch = التبديل بين ⁨°F⁩ و⁨°C⁩
ui-meant_fahrenheit = هو ⁨°F⁩
ui-meant_celsius = هو ⁨°C⁩
ui-reading = القراءة
ui-no_reading = لم أقِسها
ui-second_reading = القراءة الثانية
ui-antibiotics_yes = نعم، أخذتُ منه
ui-how_long_ago = قبل كم من الوقت؟
ui-first_dose_ago = كم مضى على أول جرعة؟
ui-dont_know_when = لا أعرف متى
ui-other_baby = أسأل عن طفل عمره مختلف
ui-age_from_birth = عمر طفلك: { $answer }
ui-loading = جارٍ التحميل…
ui-failed = تعذّر تحميل التقييم.
    .about = يُرجى المحاولة لاحقًا. إذا كانت هناك علامة خطر، فاتصلي برقم الطوارئ الآن. وإذا كنتِ قلقة، فاتصلي بطبيب أو ممرضة اليوم.
ui-try_again = المحاولة مرة أخرى
# Two names of one button: the device's own voice reads the page.
ui-read_aloud = القراءة بصوت مسموع
ui-stop_reading = إيقاف القراءة

## The panel behind the control with the globe: the reader's language, region and unit

settings-title = اللغة والمنطقة
settings-language = اللغة
settings-unit = وحدة قياس درجة الحرارة
# While the words of the language that was tapped are on their way
settings-wait = جارٍ تحميل النصوص…
# Said after a change, in the language that was chosen
settings-done = هذا الفحص الآن باللغة العربية.
settings-failed = لم نتمكن من تحميل النصوص بتلك اللغة. إجاباتك ما زالت هنا. يُرجى التحقق من الاتصال بالإنترنت ثم اختيار اللغة مرة أخرى.

## Numbers, units and times

unit-fahrenheit = ⁨°F⁩
unit-celsius = ⁨°C⁩
unit-hours = ساعات
unit-days = أيام
unit-weeks = أسابيع
unit-months = أشهر
unit-per_minute = في الدقيقة
hours = { $number ->
    [zero] { $number } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $number } ساعات
    [many] { $number } ساعة
    *[other] { $number } ساعة
    }
days = { $number ->
    [zero] { $number } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $number } أيام
    [many] { $number } يومًا
    *[other] { $number } يوم
    }
weeks = { $number ->
    [zero] { $number } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $number } أسابيع
    [many] { $number } أسبوعًا
    *[other] { $number } أسبوع
    }
months = { $number ->
    [zero] { $number } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $number } أشهر
    [many] { $number } شهرًا
    *[other] { $number } شهر
    }
per-minute = { $number } في الدقيقة
temperature-one = ⁨{ $number } { $unit }⁩
temperature-both = ⁨{ $fahrenheit } °F ({ $celsius } °C)⁩
in-hours = { $number ->
    [zero] بعد { $number } ساعة
    [one] بعد ساعة واحدة
    [two] بعد ساعتين
    [few] بعد { $number } ساعات
    [many] بعد { $number } ساعة
    *[other] بعد { $number } ساعة
    }
# $time below is a clock time, such as 3:20 pm; $day a weekday or a date.
time-now = الآن
time-today = اليوم الساعة { $time }
time-tomorrow = غدًا الساعة { $time }
time-day = يوم { $day } الساعة { $time }
# A moment inside a sentence: "be seen by 3:20 pm today".
moment-today = الساعة { $time } اليوم
moment-tomorrow = الساعة { $time } غدًا
moment-day = الساعة { $time } يوم { $day }
# A time and how far off it is: "today at 3:20 pm (in 12 hours)".
time-and-in = { $time }‏ ({ $answer })
# $name is a month of those below, $day its day, $number the year.
date = { $day }‏ { $name } { $number }
month-1 = يناير (كانون الثاني)
month-2 = فبراير (شباط)
month-3 = مارس (آذار)
month-4 = أبريل (نيسان)
month-5 = مايو (أيار)
month-6 = يونيو (حزيران)
month-7 = يوليو (تموز)
month-8 = أغسطس (آب)
month-9 = سبتمبر (أيلول)
month-10 = أكتوبر (تشرين الأول)
month-11 = نوفمبر (تشرين الثاني)
month-12 = ديسمبر (كانون الأول)
# Two items of a list in one line.
list-pair = { $name }‏، { $answer }

## Pictures, the table, myths: what stands with "What it looks like" and below the advice. A reader after a loss sees
## them too, so no word here speaks of a baby, a feed or a birth, unless its myth or picture is kept from that reader.

# The line from swelling to a pocket of pus. A stage is one point on it.
spectrum = أين تقع إجاباتك
    .about = التورّم والعدوى وتجمّع القيح نقاط على خط واحد. قد تتشابه النقاط المتجاورة، والفحص وحده يفرّق بينها.
spectrum-here = إجاباتك تشبه هذا
spectrum-beside = قد ينطبق شيء آخر أيضًا. وليس له مكان على هذا الخط.
stage-engorgement = امتلاء وتورّم شديدان في الثديين (احتقان الثدي)
stage-narrowing = قناة حليب متضيقة (انسداد)
stage-inflammation = منطقة ملتهبة
stage-infection = منطقة فيها عدوى
stage-abscess = تجمّع قيح (خُرّاج)

# A table of two columns. A row has a name and a cell for each column. No cell may say that it is less than it may be.
compare = انسداد القناة والتهاب الثدي، جنبًا إلى جنب
    .about = قد يتشابهان، وقد تتغير الحالة بسرعة. والفحص وحده يفرّق بينهما.
compare-marked = علامة الصح تدل على ما يناسب إجاباتك.
# Stands in place of the line above where the reader should be seen today.
compare-today = علامة الصح تدل على ما يناسب التهاب الثدي. يجب أن يفحصك أحد اليوم، مهما كان مكان علامة الصح.
compare-clog = قناة حليب مسدودة
compare-mastitis = التهاب الثدي
compare-fits = يناسب إجاباتك
compare-start = كيف تبدأ الحالة
compare-start-clog = موضع أو كتلة في ثدي واحد تؤلم عند اللمس، بدأت قبل ساعات أو أيام.
compare-start-mastitis = منطقة مؤلمة، قد تكون على شكل مثلث، وغالبًا في ثدي واحد. قد تأتي بسرعة.
compare-skin = الجلد فوق الموضع
compare-skin-clog = كالمعتاد، أو أدفأ قليلًا، أو تغيّر لونه قليلًا.
compare-skin-mastitis = ساخن أو مشدود أو لامع. قد يبدو أحمر أو بنفسجيًا أو رماديًا أو أغمق.
compare-lump = الكتلة
compare-lump-clog = كتلة صلبة مؤلمة، بحجم حبة البازلاء أو أكبر.
compare-lump-mastitis = منطقة صلبة متورمة، ساخنة أو تغيّر لونها.
compare-milk = بعد خروج الحليب
compare-milk-clog = تصغر الكتلة أو تختفي.
compare-milk-mastitis = قد تبقى كما هي أو تكبر.
compare-time = مع مرور الوقت
compare-time-clog = تتحسن الحالة خلال ساعات أو بضعة أيام.
compare-time-mastitis = قد تنتشر، أو تسوء، أو تبقى بعد يوم من العناية الجيدة.
compare-fever = الحمّى والشعور بالمرض
compare-fever-clog = لا حمّى، ولا قشعريرة، ولا أوجاع في الجسم.
compare-fever-mastitis = قد تكون هناك حمّى أو قشعريرة أو أوجاع، كالإنفلونزا. ذلك يحتاج إلى رعاية طبية في اليوم نفسه.
compare-helps = ما الذي يفيد
compare-helps-clog = الراحة، ولمسة خفيفة، وعدم إخراج حليب إضافي.
compare-helps-mastitis = الشيء نفسه. ويمكن لطبيب أو ممرضة أن يعرف إن كانت الحالة تحتاج إلى أكثر من ذلك.

# Myths: the value is what many hear, .about what is known now.
myths = تصحيح أفكار شائعة
myths-heard = ما يسمعه كثيرون
myths-known = المعروف الآن
myths-sources = المصادر: { $answer }
myth-heat = «الحرارة تذيب الانسداد.»
    .about = لا توجد سدادة صلبة لتذوب. والحرارة الطويلة أو القوية قد تزيد التورّم. لا بأس بقليل من الدفء للراحة.
myth-massage = «الفرك القوي يدفع الانسداد إلى الخارج.»
    .about = لا، فالضغط العميق قد يؤذي الأنسجة المتورمة. وقد كان هذا الضغط أكثر شيوعًا عند من صار تورّمهن كتلة قاسية.
myth-pumping = «الرضاعة أو الشفط أكثر من المعتاد حتى يزول.»
    .about = إخراج حليب أكثر قد يزيد التورّم. التزمي بكميتك المعتادة، لا أكثر ولا أقل.
    .loss = «الشفط أكثر من المعتاد حتى يزول.»
    .loss_about = إخراج حليب أكثر قد يزيد التورّم. أخرجي ما يكفي لراحتك فقط.
# Kept from readers after a loss, and from those who should ask first.
myth-stopping = «التهاب الثدي يعني نهاية الرضاعة.»
    .about = يمكن لمعظم النساء الاستمرار. وحليبهن آمن لطفل سليم وُلد في موعده. والتوقف فجأة عن الرضاعة فيه خطر أيضًا.

# What a drawing shows, for those who cannot see it.
picture-cold_pack = كمادة باردة على الجزء المؤلم من الثدي
picture-latch = التقام عميق: فم مفتوح على وسعه يأخذ جزءًا كبيرًا من الثدي، والذقن يلمس الثدي
picture-flange = قمع شفاطة مناسب: حول الحلمة فراغ صغير من كل جانب
picture-touch = صحيح: أصابع تمرّ بلمسة خفيفة. خطأ: قبضة يد تضغط بعمق.

# The picture of both breasts on which sore parts are tapped. Left and right are the reader’s own.
zones = حدّدي مكان الألم في الرسم
    .about = يسارك على يسار الرسم، كما في المرآة. أو اختاري أدناه.
zones-left = يسارك
zones-right = يمينك
zones-all-left = الثدي الأيسر كله
zones-all-right = الثدي الأيمن كله
zones-clear = مسح العلامات من الرسم
# $answer: the names of the parts.
zones-marked = الأجزاء التي عليها علامة: { $answer }
zones-both = الألم في الثديين كليهما بالكامل، ولا يختلف أي جزء عن غيره؟ اختاري ذلك أدناه.
zone-left-upper_outer = أعلى الثدي الأيسر من جهة الذراع
zone-left-upper_inner = أعلى الثدي الأيسر من جهة وسط الصدر
zone-left-lower_outer = أسفل الثدي الأيسر من جهة الذراع
zone-left-lower_inner = أسفل الثدي الأيسر من جهة وسط الصدر
zone-left-nipple = حول حلمة الثدي الأيسر
zone-right-upper_outer = أعلى الثدي الأيمن من جهة الذراع
zone-right-upper_inner = أعلى الثدي الأيمن من جهة وسط الصدر
zone-right-lower_outer = أسفل الثدي الأيمن من جهة الذراع
zone-right-lower_inner = أسفل الثدي الأيمن من جهة وسط الصدر
zone-right-nipple = حول حلمة الثدي الأيمن

## Fallback: the plain HTML inside the element, under 2 KB in all, seen when the checker can't run

fallback-title = انسداد قناة حليب أم التهاب الثدي؟
fallback-lead = يمكن لتقييم قصير أن يبيّن متى تُطلب المساعدة لألم الثدي.
fallback-start = بدء التقييم
fallback-moment = لحظة واحدة، ما زالت الأسئلة قيد التحميل.
fallback-guide = قراءة الدليل الكامل
fallback-emergency = يجب الاتصال الآن بالرقم ⁨{ $phone }⁩ عند ظهور أي مما يلي:
fallback-emergency_local = يجب الاتصال الآن برقم الطوارئ المحلي عند ظهور أي مما يلي:
fallback-sign-mind = تشوّش الوعي أو إغماء أو نوبة تشنّج
fallback-sign-breath = تنفس صعب أو سريع جدًا، أو ألم أو ضغط في القفص الصدري، أو خفقان سريع وقت الراحة
fallback-sign-color = زرقة أو لون رمادي أو شحوب شديد في الشفاه أو اللثة أو الكفين أو باطن القدمين
fallback-sign-skin = جلد ثدي يسودّ أو تظهر عليه بثور مائية، أو طفح لا يبهت بالضغط
fallback-sign-chills = عدم تبوّلكِ أو تبوّلكِ القليل جدًا طوال 12 ساعة أو أكثر، أو ارتجاف لا يتوقف
fallback-sign-bleeding = نزيف غزير أو صداع شديد جدًا أو مشكلة في النظر
fallback-sign-doom = شعور باقتراب الموت، أو أفكار بإيذاء النفس أو الآخرين
fallback-sign-fever = حرارة ⁨104.0 °F (40.0 °C)⁩ أو أكثر
fallback-sign-baby = طفل أزرق اللون أو مرتخٍ أو يصعب إيقاظه
fallback-today = يجب طلب رعاية طبية اليوم في أي حالة من هذه الحالات: حرارة ⁨100.4 °F (38.0 °C)⁩ أو أكثر، أو شعور بالمرض في الجسم كله، أو موضع ساخن في الثدي ينتشر.
fallback-note = هذه معلومات فقط، وليست تشخيصًا.

## Guide: the whole protocol on one page, for paper and for readers without JavaScript (guide.html).
## Not shipped with the widget. One guide serves every reader, so it has no variants.

guide-title = انسداد قناة حليب أم التهاب الثدي؟ الدليل الكامل
guide-kicker = دليل ألم الثدي
guide-lead = لألم الثدي أثناء إنتاج الحليب. يبيّن متى تُطلب المساعدة، وماذا قد يكون هذا، وما يجب فعله.
guide-danger_first = هل هناك خطر الآن؟ ابدئي بعلامات الخطر.
guide-contents = المحتويات
guide-to_contents = العودة إلى المحتويات

guide-about = ما هذا الدليل
guide-about-same_rules = فيه القواعد نفسها التي في تقييم ألم الثدي، مكتوبة كاملة. يعمل بلا برامج، وعلى الورق أيضًا.
guide-about-private = هذه الصفحة لا تحمّل شيئًا ولا ترسل شيئًا.
guide-about-loss = يقرأ هذا الدليل كثيرون، لذلك تذكر بعض السطور طفلًا. إذا نزل حليبك بعد فقدان، فنواسيك من القلب. يُرجى تجاوز تلك السطور.
guide-good_to_know = معلومات مفيدة
guide-how = كيف يُستعمل
guide-how-1 = اقرئي علامات الخطر أولًا. إذا انطبقت إحداها، فاتصلي الآن وتوقفي عن القراءة.
guide-how-2 = ثم اقرئي المستويات من الأعلى. توقفي عند أول مستوى تنطبق فيه أي قاعدة. هذا هو موعد طلب المساعدة.
guide-how-3 = التحسن من ناحية لا يلغي أبدًا قاعدة تنطبق.
guide-how-4 = إذا لم تستطيعي التحديد، فاختاري الإجابة التي تعني حالة أشد.
guide-how-5 = قواعد الطفل لها خانة خاصة. وهي لا تغيّر أبدًا موعد طلب المساعدة لك.

guide-danger = علامات الخطر
guide-danger-lead = اتصلي برقم الطوارئ الآن إذا كان يحدث أي مما يلي.
guide-danger-not_sure = لستِ متأكدة من علامة، أو بقيت بلا إجابة؟ إذن تحدثي مع طبيب أو ممرضة اليوم. مع حمّى أو مرض قد تكون الحالة طارئة (انظري القاعدة { $answer }).
guide-numbers = أرقام الطوارئ
guide-numbers-lead = كل رقم يعمل في بلده فقط. يُتصل بالرقم كما هو مكتوب هنا.
guide-numbers-checked = التاريخ بجانب الرقم هو آخر يوم رأينا فيه الرقم على موقع الجهة التي تملكه. أما الأرقام التي لا تاريخ بجانبها فلم يتحقق منها أحد بعد. إذا لم يعمل رقم، فاتصلي برقم الطوارئ في البلد الذي أنتِ فيه الآن.

guide-counts = ينطبق هذا المستوى إذا انطبقت أي من هذه القواعد
guide-counts-self_care = ينطبق هذا المستوى إذا لم تنطبق أي قاعدة أعلاه.
guide-rule = القاعدة { $name }
guide-when = متى تنطبق
guide-seen = هل فحصك أحد من الطاقم الطبي في آخر 24 ساعة، وأعطاك خطة؟ { $answer }. يبقى المستوى كما هو.
guide-on_plan = أثناء أخذ المضاد الحيوي: { $answer }.
guide-baby_box = لطفلك

guide-all = كل ما يلي:
guide-any = واحد على الأقل مما يلي:
guide-none = لا شيء مما يلي:
guide-not_all = ليس كل ما يلي معًا:
guide-not = لا ينطبق: { $answer }
guide-always = للجميع
# $question is a short label, $answer one or more answers.
guide-is = { $question }‏: { $answer }
guide-is_not = { $question }: ليس { $answer }
guide-one_of = { $answer } في واحد على الأقل مما يلي:
guide-quoted = ‏«{ $answer }»
guide-or = { $name } أو { $answer }
guide-or_else = { $name }، أو { $answer }
guide-and_not = { $name }، وليس { $answer }
guide-left_open = بلا إجابة
guide-a_number = رقم
guide-a_reading = قراءة
guide-at_least = { $answer } أو أكثر
guide-at_most = { $answer } أو أقل
guide-below = أقل من { $answer }
# Two ways to say one length of time: "72 hours (3 days)".
guide-that_is = { $name }‏ ({ $answer })
guide-level = درجة الاستعجال: { $answer }
guide-levels = درجة الاستعجال: من { $name } إلى { $answer }
guide-baby_level = لطفلك: { $answer }
guide-fired = تنطبق واحدة على الأقل من هذه القواعد: { $answer }

guide-sources_of = المصادر: { $answer }
guide-source_general = معرفة عامة (⁨{ $name }⁩)، لم تُقرأ لأجل هذا الدليل
guide-source_decision = قرارنا نحن، وقد اخترنا الأكثر حذرًا

guide-terms = كلمات مستعملة في القواعد
guide-terms-lead = تدل هذه الكلمات على إجابات محددة. وكل قاعدة تستعمل كلمة منها فيها رابط إليها.
guide-term-reading = قراءة بميزان الحرارة
guide-term-fever = حمّى
guide-term-near_fever = حمّى، أو ما يقاربها
guide-term-low_reading = قراءة منخفضة
guide-term-very_low_reading = قراءة منخفضة جدًا
guide-term-strongly_ill = شعور بمرض شديد
guide-term-engorged_evenly = امتلاء الثديين كليهما بالتساوي، بلا حمّى
guide-term-breast_inflamed = ثدي ملتهب
guide-term-inflamed_area = منطقة ملتهبة
guide-term-ill = شعور بالمرض
guide-term-sick = حمّى أو شعور بالمرض
guide-term-has_lump = كتلة، أو شك في وجود كتلة
guide-term-pocket = كتلة كأنها مليئة بسائل
guide-term-improving = تحسّن
guide-term-lactating = إنتاج الحليب
guide-term-days_unknown = المدة منذ الولادة غير معروفة
guide-term-first_14_days = أول 14 يومًا
guide-term-first_6_weeks = أول 6 أسابيع
guide-term-risk_group = حالة صحية تحتاج إلى رعاية أكثر
guide-term-shape_sign = تغيّر في الجلد أو الشكل
guide-term-antibiotics_since_unknown = مضاد حيوي بدايته غير معروفة
guide-term-on_antibiotics = أخذ مضاد حيوي حاليًا
guide-term-antibiotics_24_hours = مضاد حيوي منذ 24 ساعة أو أكثر
guide-term-antibiotics_48_hours = مضاد حيوي منذ 48 ساعة أو أكثر
guide-term-antibiotics_no_better = لا تحسّن مع المضاد الحيوي
guide-term-course_over = انتهاء كل جرعات المضاد الحيوي
guide-term-baby_hot = طفل حرارته مرتفعة
guide-term-baby_cold = طفل حرارته منخفضة
guide-term-baby_under_28_days = طفل عمره أقل من 28 يومًا، أو قد يكون كذلك
guide-term-baby_under_92_days = طفل عمره أقل من 92 يومًا، أو قد يكون كذلك
guide-term-baby_team_ask = سبب لسؤال الفريق الطبي للطفل
guide-term-lump_named = كتلة ذكرتها الإجابات
guide-term-both_evenly = الثديان كلاهما، بالتساوي
guide-term-mild_sign = تغيّر في الجلد خفيف أو غير أكيد
guide-term-infection_hint = إشارة إلى احتمال عدوى
guide-term-pus_pocket = كتلة فيها سائل أو قيح
guide-term-smooth_lump = كتلة ملساء
guide-term-firm_lump = كتلة صلبة ومؤلمة
guide-term-nipple_skin = جلد حلمة مؤلم أو متقشر
guide-term-needs_exam = حاجة إلى فحص
guide-term-elsewhere_sign = علامة في جزء آخر من الجسم
guide-term-loss = حليب بعد فقدان
guide-term-feeding = الرضاعة الطبيعية (من الثدي)
guide-term-pumping_too = الشفط
guide-term-giving_milk = إعطاء الحليب
guide-term-pregnant_any = حمل
guide-term-hiv_ask = فيروس نقص المناعة (HIV)، وسبب لسؤال الفريق الذي يتابع علاجه

guide-questions = الأسئلة وإجاباتها
guide-questions-lead = تسمّي القواعد كل سؤال باسم قصير. وهو هنا كامل مع إجاباته. «بلا إجابة» تعني أن السؤال لم يُجب عنه أحد.
guide-questions-unit = تُقيَّم الحرارة بالوحدة التي على ميزان الحرارة. ولا تُحوَّل أبدًا.
guide-questions-dropped = بدون كتلة، لا تُحسب الإجابات عن ملمسها. وكذلك الإجابة عن فائدة المضاد الحيوي، إذا لم يؤخذ.
guide-questions-answers = الإجابات: { $answer }
guide-questions-number = رقم ({ $unit })
guide-questions-temperature = قراءة بوحدة ⁨°F⁩ أو ⁨°C⁩
guide-questions-missing = إذا بقي بلا إجابة، يُحسب كأنه: { $answer }.
guide-questions-missing_none = إذا بقي بلا إجابة، يُحسب كأنه لا شيء من هذا.

guide-looks = ماذا قد يكون هذا
guide-looks-lead = الاسم لا يغيّر أبدًا موعد طلب المساعدة. والفحص وحده يبيّن أي حالة هي.
guide-looks-order = تُقرأ الصفوف المرقمة من { $number } إلى { $total }. كل صف ينطبق يضيف اسمه.
guide-looks-most = أقصى عدد للأسماء المذكورة: { $number }. تبقى الأولى منها.
guide-looks-must_stay = اسم واحد يحتفظ بمكانه حتى لو سبقته أسماء أخرى: { $name }. يحدث ذلك إذا انطبق ما يلي:
guide-looks-no_row = إذا لم ينطبق أي صف، فالاسم هو: { $name }.
guide-looks-never = لا يُذكر أي اسم إذا انطبق ما يلي:
guide-looks-row = الصف { $number }

guide-do = ما يجب فعله، وما يجب تجنبه
guide-do-lead = كل سطر يذكر لمن هو. طلب المساعدة أولًا، والعناية في البيت ثانيًا.
guide-for = لمن
guide-for-group = هذا الجزء لمن ينطبق عليه:
guide-first_when = يأتي أولًا إذا:

guide-again-level = { $level }‏: { $answer }
guide-again-emergency = في حالة الطوارئ، لا تنتظري حتى تجيبي مرة أخرى. اطلبي المساعدة الآن.

guide-sources = المصادر
guide-sources-lead = قرأنا أجزاء قصيرة من نسخ محفوظة، لا صفحات كاملة. قد تكون النسخة قديمة.
guide-sources-star = تدل النجمة على صفحة تتحدث عن دليل إرشادي لجهة أخرى.

## How it decides: a page that shows clinicians, editors and readers every rule, drawn, in a table and at work
## (how-it-decides.html). Not shipped with the widget. What it shares with the guide comes from the messages guide-… .

decides-title = كيف يقرر التقييم
decides-kicker = تقييم ألم الثدي
decides-lead = كل قاعدة وراء هذا التقييم: مرسومة في مخطط، ومكتوبة في جدول، وجاهزة للتجربة.
decides-review = للأطباء والممرضات: لكل قاعدة رمز. يُرجى ذكره عند إخبارنا بخطأ أو نقص.
decides-to_article = الانتقال إلى المقال الذي فيه التقييم
decides-to_guide = قراءة الدليل الكامل

decides-short = باختصار
decides-short-floor = كل قاعدة تحدد مستوى لا تنزل النتيجة عنه. أعلى مستوى تطلبه أي قاعدة هو النتيجة.
decides-short-never_lower = لا قاعدة تخفض المستوى. والتحسن من ناحية لا يلغي شيئًا.
decides-short-open = مع «لست متأكدة» ومع الأسئلة بلا إجابة، نختار النتيجة الأكثر حذرًا. والجدول يبيّن كيف، لكل قاعدة.
decides-short-baby = للطفل قواعد خاصة ومستوى خاص. وهي لا تغيّر أبدًا مستوى الشخص الذي يؤلمه الثدي.
decides-short-names = اسم الحالة المحتملة يُحسب على حدة أيضًا. والاسم لا يغيّر أبدًا موعد طلب المساعدة.
decides-short-same = هذه الصفحة مصنوعة من الجدول نفسه الذي يعمل به التقييم. فلا يمكن أن تقول شيئًا آخر.

decides-chart = القواعد في مخطط
decides-chart-lead = يُقرأ من الأعلى. أول مربع تنطبق فيه أي قاعدة يعطي النتيجة. والخط الصغير في المربع يذكر التعريفات التي تستعملها قاعدته.
decides-chart-title = كيف يقرر التقييم، في مخطط
decides-chart-description = من أعلى لأسفل: قواعد الطوارئ، ثم قواعد اليوم، ثم 24 ساعة، ثم يوم إلى 3 أيام، ثم العناية في البيت. إذا انطبقت أي قاعدة في مستوى، فهذا المستوى هو النتيجة. قواعد الطفل منفصلة. ويتبع المحتوى نفسه في قائمة.
decides-chart-list = المخطط نفسه في قائمة
decides-chart-start = كل الإجابات، والأسئلة بلا إجابة
decides-chart-parent = الشخص الذي يؤلمه الثدي
decides-chart-baby = الطفل، على حدة
decides-chart-any = هل تنطبق أي قاعدة؟
decides-chart-yes = نعم
decides-chart-no = لا تنطبق أي قاعدة
decides-chart-baby_none = لا قاعدة تطلب مساعدة للطفل
# $answer: the names of definitions.
decides-chart-uses = تستعمل: { $answer }
# Two names of definitions, which may hold commas.
decides-chart-pair = { $name }‏؛ { $answer }
decides-chart-answer = النتيجة
# A level and what it asks for: "Emergency: Get emergency help now".
decides-chart-level = { $level }‏: { $answer }
decides-chart-if = هو النتيجة إذا انطبقت أي من هذه القواعد:
decides-chart-else = هو النتيجة إذا لم تنطبق أي قاعدة أعلاه.

decides-try = تجربة القواعد
decides-try-lead = يمكن تغيير أي إجابة. ويُظهر المخطط والجدول فورًا أي القواعد تنطبق.
decides-try-not_for_you = هذا الجزء للنظر في القواعد. إذا كنتِ قلقة على ثديك، فاستعملي التقييم في المقال أو اتصلي.
decides-try-private = لا يُحفظ شيء ولا يُرسل شيء. وتزول الإجابات عند ترك الصفحة.
decides-try-needs = يحتاج هذا الجزء إلى JavaScript وWebAssembly. وباقي الصفحة كامل بدونهما.
decides-try-failed = لم يبدأ البرنامج هنا، فلا يمكن تجربة الإجابات. وباقي الصفحة كامل بدونه.
decides-try-start = البداية من
decides-start-plain_clog = كتلة مؤلمة غير ساخنة عند شخص لا يشعر بالمرض
decides-start-warm_wedge = منطقة صغيرة دافئة بدأت اليوم
decides-start-mastitis = منطقة ساخنة، مع حمّى وقشعريرة
decides-start-empty = بلا أي إجابة بعد
decides-try-left_open = بلا إجابة
decides-try-number = رقم
decides-try-fahrenheit = قراءة بوحدة ⁨°F⁩
decides-try-celsius = قراءة بوحدة ⁨°C⁩
decides-try-amount = { $question }، كرقم

decides-result = نتيجة هذه الإجابات
decides-result-parent = درجة الاستعجال
decides-result-baby = للطفل
decides-result-baby_none = لا تنطبق أي قاعدة للطفل.
decides-result-rules = القواعد التي تنطبق
decides-result-rules_none = لا تنطبق أي قاعدة.
decides-result-because = بسبب: { $answer }
decides-result-looks = ماذا قد يكون هذا
decides-result-looks_none = لا يُذكر أي اسم لهذه الإجابات.
decides-result-changes = ما يغيّر النتيجة
decides-result-changes_none = إذا تغيّرت إجابة واحدة فقط، أيًّا كانت، فلن تصير النتيجة أكثر استعجالًا.
decides-result-change = { $question }‏: { $answer }
decides-result-change_baby = { $level } (للطفل)
decides-result-stale = تعذّرت قراءة إحدى الإجابات. هذه هي النتيجة قبلها.
# Read out after each change.
decides-result-summary = { $level }. القواعد التي تنطبق: { $answer }.
decides-result-summary_none = { $level }. لا تنطبق أي قاعدة.
decides-result-summary_baby = للطفل: { $level }.

decides-rules = الجدول وراء التقييم
decides-rules-lead = تنطبق القاعدة عندما يتحقق شرطها. الكلمات التي تحتها نقاط تقود إلى السؤال، والروابط إلى التعريف.
decides-rules-rule = القاعدة
decides-rules-when = متى تنطبق
decides-rules-sources = ما تستند إليه
decides-rules-for_parent = للشخص الذي يؤلمه الثدي
decides-rules-for_baby = للطفل
decides-rules-name = القاعدة { $name }
decides-fits = تنطبق على إجاباتك

decides-sources = المصادر
decides-sources-lead = هنا كل مصدر تعتمد عليه قاعدة أو نصيحة، وكم قُرئ منه.
decides-source-read = قُرئ مقتطف
decides-source-read-about = قرأنا جزءًا قصيرًا من نسخة محفوظة، لا الصفحة كلها. قد تكون النسخة قديمة.
decides-source-second_hand = منقول عن مصدر آخر
decides-source-second_hand-about = تتحدث الصفحة عن دليل إرشادي لجهة أخرى.
decides-source-general = معرفة عامة
decides-source-general-about = ذُكر من الذاكرة ولم يُقرأ لأجل هذا التقييم.
decides-source-decision = قرارنا نحن
decides-source-decision-about = تختلف المصادر في ذلك أو تسكت عنه. فاخترنا الأكثر حذرًا.
decides-source-cited_by = مذكور في { $answer }
# A rule for the baby, whose id may stand for a rule for the parent too.
decides-source-baby_rule = { $name } (الطفل)
# A group of sources: "Excerpt read: 28, 30".
decides-source-group = { $name }‏: { $answer }

decides-baby_E01 = طفل في خطر
decides-baby_E07 = حرارة مرتفعة جدًا أو منخفضة جدًا، عند طفل عمره أقل من 4 أسابيع أو قد يكون كذلك
decides-baby_S14 = حرارة مرتفعة جدًا، أو حرارة منخفضة جدًا، أو رضاعة قليلة جدًا
decides-baby_S15 = طفل وُلد قبل موعده أو مريض، مع مرض الأم
decides-rule_E01 = علامة خطر
decides-rule_E02 = انقطاع البول أو شبه انقطاعه
decides-rule_E03 = قراءة مرتفعة جدًا
decides-rule_E04 = قراءة منخفضة، مع مرض أو التهاب
decides-rule_E05 = لا يبقى شيء في المعدة، مع مرض
decides-rule_E06 = نبض أو تنفس سريع جدًا
decides-rule_E08 = شك في علامة خطر، مع مرض
decides-rule_E09 = ألم خارج عن السيطرة، مع انتشار
decides-rule_E10 = ألم قوي في البطن، مع مرض
decides-rule_S01 = حمّى
decides-rule_S02 = شعور بالحمّى، بلا قراءة
decides-rule_S03 = مرض في الجسم كله
decides-rule_S04 = منطقة ساخنة تكبر أو تسوء
decides-rule_S05 = قيح أو سائل أو كتلة ساخنة لا تزول
decides-rule_S06 = المضاد الحيوي لا يفيد
decides-rule_S07 = حالة صحية، مع التهاب أو مرض
decides-rule_S08 = ألم خارج عن السيطرة
decides-rule_S09 = التهاب في الثديين كليهما، مع مرض
decides-rule_S10 = بلا حليب أو مع حمل، مع التهاب
decides-rule_S11 = لا يبقى شيء في المعدة، أو نبض أو تنفس سريع
decides-rule_S12 = ألم بطن، أو نزيف كريه الرائحة، أو جرح، أو ساق
decides-rule_S13 = شك في علامة خطر، أو علامة بلا إجابة
decides-rule_S16 = قراءة مرتفعة
decides-rule_S17 = شعور بأن الحالة أخطر
decides-rule_S18 = عودة بعد العلاج، وبعد الولادة بقليل
decides-rule_S19 = قراءة منخفضة
decides-rule_W01 = التهاب منذ يوم، بلا تحسّن
decides-rule_W02 = ما يقارب الحمّى
decides-rule_W03 = حمّى قد لا تُكتشف
decides-rule_W04 = المضاد الحيوي لا يفيد بما يكفي
decides-rule_W05 = تشقق حلمة يبدو أن فيه عدوى
decides-rule_W06 = عودة المشكلة
decides-rule_W07 = موضع يكبر، أو ألم شديد
decides-rule_W08 = التهاب بعد الولادة بقليل، أو في الثديين
decides-rule_W09 = تغيّر في الجلد أو الشكل
decides-rule_W10 = بلا حليب، مع كتلة أو علامة في الحلمة
decides-rule_W11 = أسئلة بلا إجابة
decides-rule_W12 = مرض خفيف، أو حرقة في البول
decides-rule_W13 = حالة صحية، مع كتلة
decides-rule_R01 = أيام بلا تحسّن
decides-rule_R02 = كتلة باقية منذ أسبوع
decides-rule_R03 = نقطة على الحلمة تبقى أو تعود
decides-rule_R04 = أسبوع أو أكثر، أو المدة غير معروفة
decides-rule_R05 = دم أو قيح من حلمة
decides-rule_R06 = حلمة متقشرة
decides-rule_R07 = عودة في الموضع نفسه
decides-rule_R08 = حمل
decides-rule_R09 = طفل وُلد قبل موعده أو مريض
decides-rule_R10 = لا إنتاج للحليب
