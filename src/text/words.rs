//! The words that belong to no question, rule, pattern or advice line: buttons, headings, standing
//! lines, times and units. The order is that of the language files.
//!
//! Not here: the words themselves (`locales/`), and the families of messages (`message`).

macro_rules! words {
    ($($name:ident = $id:literal;)*) => {
        /// A message with an id of its own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub enum Word { $($name),* }

        impl Word {
            /// Every word, in order.
            pub const ALL: &'static [Word] = &[$(Word::$name),*];

            /// The message id in the language files. Only the compiler of those files needs it: the
            /// compiled file is read by position.
            #[cfg(not(target_arch = "wasm32"))]
            pub const fn id(self) -> &'static str {
                match self { $(Word::$name => $id),* }
            }
        }
    };
}

words! {
    UrgencyEmergency = "urgency-emergency";
    UrgencySameDay = "urgency-same_day";
    UrgencyWithin24h = "urgency-within_24h";
    UrgencyRoutineSoon = "urgency-routine_soon";
    UrgencySelfCare = "urgency-self_care";
    UrgencyOnPlan = "urgency-on_plan";
    UrgencySameDaySeen = "urgency-same_day-seen";
    UrgencyWithin24hSeen = "urgency-within_24h-seen";
    UrgencyRoutineSoonSeen = "urgency-routine_soon-seen";
    HeadlineSameDay = "headline-same_day";
    HeadlineWithin24h = "headline-within_24h";
    HeadlineRoutineSoon = "headline-routine_soon";
    HeadlineSelfCare = "headline-self_care";
    HeadlineOnPlan = "headline-on_plan";
    HeadlineSameDaySeen = "headline-same_day-seen";
    HeadlineWithin24hSeen = "headline-within_24h-seen";
    HeadlineRoutineSoonSeen = "headline-routine_soon-seen";
    BabyUrgencyEmergency = "baby_urgency-emergency";
    BabyUrgencySameDay = "baby_urgency-same_day";
    DeadlineSameDay = "deadline-same_day";
    DeadlineWithin24h = "deadline-within_24h";
    NoPattern = "no-pattern";
    NotForYouNotLactating = "not-for-you-not_lactating";
    NotForYouSigns = "not-for-you-signs";
    NotForYouPregnant = "not-for-you-pregnant";
    RecheckSelfCare = "recheck-self_care";
    RecheckRoutineSoon = "recheck-routine_soon";
    RecheckWithin24h = "recheck-within_24h";
    RecheckSameDay = "recheck-same_day";
    RecheckAntibiotics = "recheck-antibiotics";
    RecheckAt = "recheck-at";
    ChangesEmergency = "changes-emergency";
    ChangesSameDay = "changes-same_day";
    ChangesWithin24h = "changes-within_24h";
    ChangesRoutineSoon = "changes-routine_soon";
    ChangesBaby = "changes-baby";
    SayMilk = "say-milk";
    SayStart = "say-start";
    SayBirth = "say-birth";
    SayTemperature = "say-temperature";
    SayNoTemperature = "say-no_temperature";
    SayFeverMedicine = "say-fever_medicine";
    SaySigns = "say-signs";
    SayAntibiotics = "say-antibiotics";
    SayLevel = "say-level";
    RegionUs = "region-us";
    RegionUk = "region-uk";
    RegionCa = "region-ca";
    RegionAu = "region-au";
    RegionNz = "region-nz";
    RegionIe = "region-ie";
    RegionEu = "region-eu";
    RegionOther = "region-other";
    PhoneEmergency = "phone-emergency";
    PhoneEmergencyLocal = "phone-emergency-local";
    PhoneAdvice = "phone-advice";
    PhoneAdviceLocal = "phone-advice-local";
    PhoneSupport = "phone-support";
    PhoneCrisis = "phone-crisis";
    PhoneCrisisLocal = "phone-crisis-local";
    PhoneChecked = "phone-checked";
    PhoneCheckedSome = "phone-checked-some";
    ErrorCheckUnit = "error-check_unit";
    ErrorCheckReading = "error-check_reading";
    ErrorNegative = "error-negative";
    ErrorNotANumber = "error-not_a_number";
    ErrorNotATemperature = "error-not_a_temperature";
    ErrorTooLarge = "error-too_large";
    ErrorChooseOne = "error-choose_one";
    ErrorAnswerEach = "error-answer_each";
    ErrorSecondReading = "error-second_reading";
    ErrorSecondReadingBaby = "error-second_reading-baby";
    NotADiagnosis = "not-a-diagnosis";
    Under18 = "under-18";
    WhoItIsFor = "who-it-is-for";
    HardToRead = "hard-to-read";
    PrivacyNote = "privacy-note";
    SourceNote = "source-note";
    ReviewState = "review-state";
    ReviewTranslated = "review-translated";
    ReviewTranslatedBack = "review-translated-back";
    ReviewOpen = "review-open";
    ReviewDone = "review-done";
    ReviewRules = "review-rules";
    ReviewQuestions = "review-questions";
    ReviewPatterns = "review-patterns";
    ReviewAdvice = "review-advice";
    ReviewInterview = "review-interview";
    ReviewWords = "review-words";
    ReviewBy = "review-by";
    ReviewDue = "review-due";
    ReviewDueAbout = "review-due-about";
    ReviewDueCall = "review-due-call";
    ReviewDueEmergency = "review-due-emergency";
    ReviewDueSigns = "review-due-signs";
    NotSureNote = "not-sure-note";
    StillOpen = "still-open";
    LossNote = "loss-note";
    TrustYourFeeling = "trust-your-feeling";
    UiTitle = "ui-title";
    UiIntro = "ui-intro";
    UiMinutes = "ui-minutes";
    UiStart = "ui-start";
    UiNext = "ui-next";
    UiBack = "ui-back";
    UiClose = "ui-close";
    UiSkip = "ui-skip";
    UiSeeResult = "ui-see_result";
    UiNoneOfThese = "ui-none_of_these";
    UiNoneOfTheOthers = "ui-none_of_the_others";
    UiNoToThese = "ui-no_to_these";
    UiNotSure = "ui-not_sure";
    UiCantTell = "ui-cant_tell";
    UiOptional = "ui-optional";
    UiChange = "ui-change";
    UiChangeAnswer = "ui-change_answer";
    UiStartOver = "ui-start_over";
    UiEraseTitle = "ui-erase_title";
    UiEraseAbout = "ui-erase_about";
    UiEraseYes = "ui-erase_yes";
    UiEraseNo = "ui-erase_no";
    UiAnswerTheRest = "ui-answer_the_rest";
    UiTipsFit = "ui-tips_fit";
    UiYourAnswers = "ui-your_answers";
    UiAnsweredAt = "ui-answered_at";
    UiNoAnswer = "ui-no_answer";
    UiHowSoon = "ui-how_soon";
    UiWhy = "ui-why";
    UiWhyEmergency = "ui-why_emergency";
    UiBecause = "ui-because";
    UiLooksLimit = "ui-looks-limit";
    UiLooksLike = "ui-looks_like";
    UiLooksMostLike = "ui-looks_most_like";
    UiCouldAlsoBe = "ui-could_also_be";
    UiDoNow = "ui-do_now";
    UiSayOnPhone = "ui-say_on_phone";
    UiWatch = "ui-watch";
    UiWhileYouArrange = "ui-while_you_arrange";
    UiHomeCare = "ui-home_care";
    UiLeaveOut = "ui-leave_out";
    UiCheckAgain = "ui-check_again";
    UiMoreUrgent = "ui-more_urgent";
    UiWouldChange = "ui-would_change";
    UiForYourBaby = "ui-for_your_baby";
    UiMore = "ui-more";
    UiLess = "ui-less";
    UiWhomToCall = "ui-whom_to_call";
    UiCall = "ui-call";
    UiCallNumber = "ui-call_number";
    UiSources = "ui-sources";
    UiSource = "ui-source";
    UiReviewState = "ui-review_state";
    UiRulesVersion = "ui-rules_version";
    UiAboutThis = "ui-about_this";
    UiCopy = "ui-copy";
    UiCopied = "ui-copied";
    UiPrint = "ui-print";
    UiProgress = "ui-progress";
    UiEmergencyLine = "ui-emergency_line";
    UiEmergencyLineLocal = "ui-emergency_line_local";
    UiRegion = "ui-region";
    UiUnit = "ui-unit";
    UiUnitSwitch = "ui-unit_switch";
    UiMeantFahrenheit = "ui-meant_fahrenheit";
    UiMeantCelsius = "ui-meant_celsius";
    UiReading = "ui-reading";
    UiNoReading = "ui-no_reading";
    UiSecondReading = "ui-second_reading";
    UiAntibioticsYes = "ui-antibiotics_yes";
    UiHowLongAgo = "ui-how_long_ago";
    UiFirstDoseAgo = "ui-first_dose_ago";
    UiDontKnowWhen = "ui-dont_know_when";
    UiOtherBaby = "ui-other_baby";
    UiAgeFromBirth = "ui-age_from_birth";
    UiLoading = "ui-loading";
    UiFailed = "ui-failed";
    UiTryAgain = "ui-try_again";
    UnitFahrenheit = "unit-fahrenheit";
    UnitCelsius = "unit-celsius";
    UnitHours = "unit-hours";
    UnitDays = "unit-days";
    UnitWeeks = "unit-weeks";
    UnitMonths = "unit-months";
    UnitPerMinute = "unit-per_minute";
    Hours = "hours";
    Days = "days";
    Weeks = "weeks";
    Months = "months";
    PerMinute = "per-minute";
    TemperatureOne = "temperature-one";
    TemperatureBoth = "temperature-both";
    InHours = "in-hours";
    TimeNow = "time-now";
    TimeToday = "time-today";
    TimeTomorrow = "time-tomorrow";
    TimeDay = "time-day";
    MomentToday = "moment-today";
    MomentTomorrow = "moment-tomorrow";
    MomentDay = "moment-day";
    TimeAndIn = "time-and-in";
    Date = "date";
    Month1 = "month-1";
    Month2 = "month-2";
    Month3 = "month-3";
    Month4 = "month-4";
    Month5 = "month-5";
    Month6 = "month-6";
    Month7 = "month-7";
    Month8 = "month-8";
    Month9 = "month-9";
    Month10 = "month-10";
    Month11 = "month-11";
    Month12 = "month-12";
    ListPair = "list-pair";
    OptionNo = "option-no";
    OptionYes = "option-yes";
    OptionNotSure = "option-not_sure";
    QuestionGrowingBoth = "question-growing-both";
    ChangeDangerSign = "change-danger_sign";
    ChangeTemperatureLow = "change-temperature-low";
    ChangeBabyTemperatureLow = "change-baby_temperature-low";
    ChangeHoursSinceStartBy = "change-hours_since_start-by";
    ChangeHoursSinceStartGoneBy = "change-hours_since_start-gone_by";
    ChangeAntibioticsHoursBy = "change-antibiotics_hours-by";
    ChangeHoursSinceStartDays = "change-hours_since_start-days";
    ChangeHoursSinceStartStillThere = "change-hours_since_start-still_there";
    ChangeShape = "change-shape";
    ChangeOtherSigns = "change-other_signs";
    ChangeOther = "change-other";
}
