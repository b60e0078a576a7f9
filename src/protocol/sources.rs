//! Every source that a rule or an advice line cites, with what was really read of it.
//!
//! "Read" means an excerpt of an archived copy (about 2,000 characters), never the whole page; a
//! copy may be old. Numbers are final, so that a rule's citation keeps its meaning.
//! Not here: which rule cites what (`rules`, `advice`).

/// How a rule or an advice line is backed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// An excerpt of the source with this number was read.
    Read(u16),
    /// The source with this number reports someone else's guideline.
    SecondHand(u16),
    /// General knowledge of the named guideline, not read for this project.
    GeneralKnowledge(&'static str),
    /// A decision of this project where sources differ or are silent: always the safer side.
    Decision,
}

impl Source {
    /// The number in [`REFERENCES`], where there is one.
    pub const fn number(self) -> Option<u16> {
        match self {
            Source::Read(number) | Source::SecondHand(number) => Some(number),
            Source::GeneralKnowledge(_) | Source::Decision => None,
        }
    }
}

/// One published page or paper.
#[derive(Clone, Copy, Debug)]
pub struct Reference {
    /// The number that rules cite.
    pub number: u16,
    /// Who published it and what it is.
    pub title: &'static str,
    /// Where it stands; the article that this project began with has no public address.
    pub addresses: &'static [&'static str],
}

/// The reference with this number.
pub fn reference(number: u16) -> Option<&'static Reference> {
    REFERENCES.iter().find(|reference| reference.number == number)
}

const fn page(number: u16, title: &'static str, addresses: &'static [&'static str]) -> Reference {
    Reference { number, title, addresses }
}

/// All references, by number.
pub static REFERENCES: &[Reference] = ALL;

/// One a line. A constant, so that what is picked out of it (`cited`) does not bring all of it into the program.
#[rustfmt::skip]
pub(super) const ALL: &[Reference] = &[
    page(1, "Parenting article \"How to Cope With a Clogged Milk Duct\" (read in full)", &[]),
    page(2, "ABM Clinical Protocol #36 publisher page, front matter and references only", &["https://www.liebertpub.com/doi/10.1089/bfm.2022.29207.kbm"]),
    page(3, "LactaLearning episode page quoting the #36 introduction", &["https://lactalearning.com/?p=3564"]),
    page(4, "Summary of ABM #36 (industry-run professional site)", &["https://hongkong.wyethnutritionsc.org/maternal-health-nutrition/guideline-summary-clinical-protocol-managing-mastitis-academy"]),
    page(5, "Douglas, commentary on #36, Int Breastfeed J 2023", &["https://link.springer.com/article/10.1186/s13006-023-00588-8"]),
    page(6, "Morcomb et al., Mastitis: Rapid Evidence Review, Am Fam Physician 2024 (abstract)", &["https://metajournal.com/articles/1753945"]),
    page(7, "University of Iowa Health Care, Management of mastitis", &["https://uihc.org/educational-resources/management-mastitis"]),
    page(8, "NICE CKS Mastitis and breast abscess, stored 2010 summary", &["http://cks.nice.org.uk/mastitis-and-breast-abscess"]),
    page(9, "Guideline Genius on CKS (says revised Mar 2025)", &["https://www.guidelinegenius.com/mastitis-and-breast-abscess"]),
    page(10, "York mastitis pathway", &["https://hnyppr.org.uk/web/york/w/mastitis-pathway?redirect=%2Fweb%2Fyork%2Flatest-updates"]),
    page(11, "GP dashboard, Breast infection", &["https://chartmann5.wixsite.com/gp-dashboard/b/breast-infection"]),
    page(12, "Oxford University Hospitals antimicrobial guide", &["https://ouh.quris.com/hospital-guidelines/adult-antimicrobial-guide/empiric-treatment/skin-and-skin-structure-infection/mastitis-breast-abscess"]),
    page(13, "NHS Highland mastitis and breast abscess pathway", &["https://rightdecisions.scot.nhs.uk/tam-treatments-and-medicines-nhs-highland/therapeutic-guidelines/antimicrobial-guidance/skin-soft-tissue-antimicrobial/mastitis-and-breast-abscess-pathway"]),
    page(14, "NHS Lothian RefHelp, Breast abscess", &["https://apps.nhslothian.scot/refhelp/guidelines/breastdisease/breastabscess"]),
    page(15, "NHS Borders RefHelp, Breast inflammation and abscess", &["https://rightdecisions.scot.nhs.uk/borders-ref-help-toolkit-in-development/breast/breast-inflammation-and-abscess"]),
    page(16, "Post pregnancy sepsis (summary of RCOG guideline)", &["http://southkentcoast.referralsupport.co.uk/referral/post-pregnancy-sepsis/"]),
    page(17, "NASGP, Sepsis following pregnancy (summary of RCOG)", &["https://www.nasgp.org.uk/resource/sepsis-following-pregnancy/"]),
    page(18, "Mercy Health Melbourne, Mastitis", &["https://health-services.mercyhealth.com.au/health-professionals/primary-care-liaison-unit/mastitis-2/"]),
    page(19, "Victoria statewide referral criteria, Breast lumps and other conditions", &["https://src.health.vic.gov.au/breast-lumps-and-other-conditions"]),
    page(20, "South Eastern Melbourne PHN pathway", &["https://docslib.org/doc/10227640/mastitis-and-breast-abscess-disclaimer"]),
    page(21, "Healthify NZ, Mastitis", &["https://healthify.nz/health-a-z/m/mastitis/"]),
    page(22, "healthdirect Australia, Mastitis (older copy)", &["https://www.healthdirect.gov.au/mastitis"]),
    page(23, "Healthy WA, Mastitis", &["https://pch.health.wa.gov.au/Healthy-WA/Articles/J_M/Mastitis"]),
    page(24, "Australian Breastfeeding Association, Mastitis (Easy English)", &["https://www.breastfeeding.asn.au/resources/mastitis-easy-english"]),
    page(25, "WIC Breastfeeding Support, Plugged ducts, mastitis, and thrush (first part)", &["https://wicbreastfeeding.fns.usda.gov/plugged-ducts-mastitis-and-thrush"]),
    page(26, "Live Well (WIC), Mastitis", &["https://livewell.wicresources.org/breastfeeding/mastitis"]),
    page(27, "UCHealth, Mastitis", &["https://www.uchealth.org/services/womens-care/diseases-and-conditions/85,P01215/"]),
    page(28, "CDC Hear Her, urgent warning signs", &["https://www.cdc.gov/hearher/resources/news-media/recognizing-urgent-warning-signs.html"]),
    page(29, "Texas DSHS, Urgent maternal warning signs", &["https://www.dshs.texas.gov/maternal-child-health/programs-activities-maternal-child-health/hear-her-texas/urgent-maternal-warning-signs"]),
    page(30, "POST-BIRTH warning signs in a Memorial Hermann booklet", &["https://user-1mbmgix.cld.bz/Memorial-Hermann-A-New-Beginning/56/"]),
    page(31, "NICE NG255, Evaluating risk level (start of table 1)", &["https://www.nice.org.uk/guidance/ng255/chapter/Evaluating-risk-level"]),
    page(32, "NICE high-risk criteria in Box 3", &["https://pmc.ncbi.nlm.nih.gov/articles/PMC6303460/table/T0001c"]),
    page(33, "Patient.info with UK Sepsis Trust, Adult sepsis safety net", &["https://patient.info/infections/sepsis-septicaemia-leaflet/adult-sepsis-safety-net"]),
    page(34, "GP practice page with NHS sepsis wording", &["https://kumarmedicalcentre.co.uk/infopage/63cfde08d9c7df183669faac"]),
    page(35, "Patient.info, Puerperal pyrexia", &["http://patient.info/doctor/puerperal-pyrexia/discuss"]),
    page(36, "ABM Protocol #4 (2014, superseded)", &["https://moam.info/abm-clinical-protocol-4-mastitis-revised-march-2014-e-lactancia_599729371723ddca695484f5.html"]),
    page(37, "Mayo Clinic mastitis text, older licensed copy", &["http://www.fortishealthcare.com/india/diseases/mastitis-542"]),
    page(38, "Mayo Clinic mastitis text, newer licensed copy", &["https://rspp.co.id/dcontent.html?id=CON-20374811&n=Mastitis+"]),
    page(39, "FPnotebook, Mastitis", &["https://fpnotebook.com/Gyn/ID/Msts.htm"]),
    page(40, "La Leche League GB, Mastitis (older page)", &["https://www.laleche.org.uk/mastitis/"]),
    page(41, "La Leche League GB newer page (third-party mirror)", &["https://pi-web.eu/print-3534.html"]),
    page(42, "La Leche League USA, Mastitis updated", &["https://lllusa.org/mastitis-updated-la-leche-league-usa-resource-page/"]),
    page(43, "La Leche League International, Lumps and breast imaging", &["https://llli.org/breastfeeding-info/lumps-and-breast-imaging/"]),
    page(44, "Evidence tables for mastitis (Scott 2008 definition)", &["https://docslib.org/doc/726995/1-evidence-tables-for-mastitis-abscess-and-related-conditions-and"]),
    page(45, "GPnotebook-based clinical features", &["https://pharmacynotebook.com/pages/gynaecology/lactating-breast-infection/clinical-features"]),
    page(46, "Johnson and Mitchell, Lactational phlegmon, Breast J 2020 (abstract)", &["https://searchworks.staging.jioinstitute.edu.in/articles/asx__141781435"]),
    page(47, "ABM Protocol #30 recommendations (summary)", &["https://guidelinecentral.com/guideline/8136"]),
    page(48, "StatPearls, Galactocele", &["https://statpearls.com/ArticleLibrary/viewarticle/131234"]),
    page(49, "Cleveland Clinic, Milk bleb", &["https://my.clevelandclinic.org/health/symptoms/milk-bleb"]),
    page(50, "Older bleb advice (for contrast)", &["http://kellymom.com/bf/concerns/mother/nipplebleb", "https://thelactationstation.co.nz/blogs/breastfeeding-tips-info/milk-blebs"]),
    page(51, "NCI Dictionary, inflammatory breast cancer", &["https://www.cancer.gov/publications/dictionaries/cancer-terms/def/inflammatory-breast-cancer"]),
    page(52, "IBC Research Foundation quoting NCI criteria", &["http://www.ibcresearch.org/diagnosis/"]),
    page(53, "Delayed diagnosis of IBC one month postpartum, Am Surg 2024 (abstract)", &["https://medworm.com/1194344759/delayed-diagnosis-of-inflammatory-breast-cancer-presenting-as-acute-mastitis-in-a-patient-one-month-/"]),
    page(54, "Breast cancer in lactating mothers, case series 2022 (abstract)", &["https://ebusca.uv.mx/Record/pubmed-9829686/Description"]),
    page(55, "Why diagnosing IBC is hard, Chin Clin Oncol (opening)", &["https://cco.amegroups.org/article/view/86363/html"]),
    page(56, "Semrau et al., HIV RNA in milk with mastitis, 2013 (abstract)", &["http://pubmedcentralcanada.ca/pmcc/articles/PMC3647002/?lang=en-ca"]),
    page(57, "US HHS perinatal HIV, infant feeding", &["https://clinicalinfo.hiv.gov/en/guidelines/perinatal/infant-feeding-individuals-hiv-united-states?view=brief"]),
    page(58, "LactMed text on ibuprofen as carried by Drugs.com", &["http://www.drugs.com/breastfeeding/ibuprofen.html"]),
    page(59, "NHS Specialist Pharmacy Service, NSAIDs in lactation", &["https://www.sps.nhs.uk/articles/safety-in-lactation-non-steroidal-anti-inflammatory-drugs/"]),
    page(60, "UKMi Q&A 266.4, ibuprofen and breastfeeding (2015)", &["https://docsbay.net/can-breastfeeding-mothers-take-ibuprofen"]),
    page(61, "AAP News on FDA NSAID warning", &["https://publications.aap.org/aapnews/news/9205/FDA-warns-pregnant-women-to-avoid-NSAIDs-after-20?autologincheck=redirected"]),
    page(62, "Mayo Clinic sick-baby text (licensed copy)", &["https://mymlc.com/health-information/articles/s/sick-baby-when-to-seek-medical-attention?section=When+to+contact+your+baby%27s+doctor"]),
    page(63, "Gerber page citing AAP dehydration signs", &["https://www.gerber.com/learning-center/dehydration"]),
    page(64, "The Breast Centre NZ, abscess case", &["http://thebreastcentre.co.nz/information-resource-/case-examples-/breast-abscess-.aspx"]),
    page(65, "Neonatal group B strep and milk, 2003 (abstract)", &["https://pubmed.ncbi.nlm.nih.gov/12687430/?dopt=Abstract"]),
    page(66, "Preterm triplets and maternal GBS mastitis, QMJ 2025 (abstract)", &["https://qscience.com/content/journals/10.5339/qmj.2025.25"]),
    page(67, "Toxic shock from mastitis (SHM abstract)", &["https://shmabstracts.org/abstract/baby-takes-a-bite-toxic-shock-syndrome-from-mastitis/"]),
    page(68, "Fatal mastitis due to group A strep (2023)", &["https://www.gavinpublishers.com/article/view/fatal-mastitis-due-to-group-a-streptococcus-an-autopsy-case-"]),
    page(69, "Necrotizing fasciitis in a lactating patient, 2024", &["https://eurjbreasthealth.com/articles/rare-breast-emergency-a-case-of-necrotizing-fasciitis-of-the-breast-in-a-lactating-patient/doi/ejbh.galenos.2024.2024-5-10"]),
    page(70, "RCEM Learning case", &["https://www.rcemlearning.org/exams/necrotising-fasciitis-clinical-case-2/"]),
    page(71, "Two cases beyond the breast, Infect Dis Obstet Gynecol 1997 (abstract)", &["https://www.hindawi.com/journals/idog/1997/394348/"]),
    page(72, "Cochrane, Antibiotics for mastitis (2013)", &["https://cochranelibrary.com/cdsr/doi/10.1002/14651858.CD005458.pub3/de"]),
    page(73, "Medscape, Breast abscess and masses follow-up (2016)", &["http://emedicine.medscape.com/article/781116-followup"]),
    page(74, "CASTLE cohort, BMC Fam Pract 2015 (abstract)", &["https://bmcfampract.biomedcentral.com/articles/10.1186/s12875-015-0396-5"]),
    page(75, "NCT, Mastitis", &["https://www.nct.org.uk/baby-toddler/feeding/common-concerns/mastitis-symptoms-and-treatment"]),
    page(76, "BreastfeedingFAQs, Subacute mastitis", &["https://www.breastfeedingfaqs.com/discover-vault/nipple-and-breast-problems/mastitis-and-breast-abscesses/subclinical-mastitis"]),
    page(77, "Possums/NDC page disputing the subacute diagnosis (contents only)", &["https://possums.org/parents/programs/breastfeeding-lactation-advanced/"]),
    page(78, "Rusty pipe syndrome, BMC Pregnancy Childbirth 2022", &["https://link.springer.com/10.1186/s12884-022-05048-5"]),
    page(79, "ABA, Nipple vasospasm", &["https://www.breastfeeding.asn.au/resources/vasospasm"]),
    page(80, "Peri-implant milk collection, AJOPS", &["https://ajops.com/article/73808"]),
    page(81, "HRSA hotline announcement", &["https://www.einpresswire.com/article/633398802/", "https://mchb.hrsa.gov/national-maternal-mental-health-hotline/faq"]),
    page(82, "DHS page with OWH Helpline (2022)", &["https://www.dhs.gov/employee-resources/news/2022/08/18/national-breastfeeding-month"]),
    page(83, "Nursing in Practice on the UK helpline", &["https://www.nursinginpractice.com/clinical/womens-health/national-24-hour-breastfeeding-helpline-extended-for-another-year/feed"]),
    page(84, "Best Start (Ontario), Breast infection", &["https://cupdf.com/document/breast-infection-mastitis-best-start-breast-infection-mastitis-mastitis-begins.html"]),
    page(85, "DLA Piper, FDA CDS and wellness updates, Jan 2026", &["https://www.dlapiper.com/en-gl/insights/publications/2026/01/fda-updates-its-clinical-decision-support-and-general-wellness-guidances-key-points"]),
    page(86, "Law-firm advisory on 2022 CDS guidance (mirror)", &["https://empiresrenalvalley.pages.dev/326749.html", "https://www.fda.gov/medical-devices/software-medical-device-samd/your-clinical-decision-support-software-it-medical-device"]),
    page(87, "Johner Institute, MDR Rule 11", &["https://blog.johner-institute.com/regulatory-affairs/mdr-rule-11/"]),
    page(88, "MHRA stand-alone software guidance (copy, v1.08)", &["https://www.docslides.com/caroline/guidance-medical-device-stand"]),
    page(89, "Self-triage safety trial, JMIR 2024", &["https://jmir.org/2024/1/e58157", "https://pmc.ncbi.nlm.nih.gov/articles/PMC9270711"]),
    page(90, "Breast abscess and infection handout with ER list (publisher unclear)", &["http://patients-care.com/Handouts/BreastAbscessInfection.aspx"]),
    page(91, "The Breastfeeding Doctor, Mass/lump", &["http://www.thebreastfeedingdoctor.com/problem-list/problem/mass-lump"]),
    page(92, "US hospital handout, blocked ducts and mastitis", &["https://cld.bz/RFeQyRu/23/"]),
    page(93, "The Bump, symptoms of mastitis (older)", &["http://www.thebump.com/a/what-are-the-symptoms-of-mastitis"]),
    page(94, "Johnson Memorial, Breast lump", &["https://info.johnsonmemorial.org/jmh-health-information-definitions/abt-20334578"]),
    page(95, "Vancouver Coastal Health, Plugged ducts", &["http://parenting.vch.ca/breastfeeding/common-challenges/plugged-ducts/"]),
    page(96, "nidirect, Mastitis", &["https://www.nidirect.gov.uk/conditions/mastitis"]),
    page(97, "University Hospitals, Plugged milk ducts/mastitis", &["https://uhhospitals.org/services/obgyn-womens-health/patient-resources/pregnancy-resources/breastfeeding-guide/breastfeeding-plugged-milk-ducts-and-mastitis"]),
    page(98, "Complications of mastitis (blog repeating NHS text)", &["https://yourwellnessnet.blogspot.com/2013/08/complications-of-mastitis.html"]),
    page(99, "Rule 11 summary citing MDCG 2019-11", &["https://www.sorena.io/artifacts/eu/medical-device-regulation/rule-11-software"]),
    page(100, "GPnotebook, NICE risk table for suspected sepsis, 12 years and over", &["https://gpnotebook.com/en-GB/pages/infectious-disease/risk-stratification-tool-for-adults-children-and-young-people-aged-12-years-and-over-with-suspected-sepsis"]),
    page(101, "Healthier Together (NHS Wales) page with NHS sepsis wording", &["https://abbhealthiertogether.cymru.nhs.uk/professionals/pharmacists/education-and-training/think-sepsis"]),
    page(102, "NEWS2 scoring chart (copy)", &["https://scribd.com/document/584338409/NEWS2-Chart-1-The-NEWS-scoring-system-0-0"]),
    page(103, "Thermometer maker's help page repeating Mott Children's text on measuring sites", &["https://support.ihealthlabs.com/hc/en-us/articles/8366945906061-Why-my-test-results-are-lower-than-the-temperature-tested-from-other-body-sites-"]),
    page(104, "NCT, How to spot maternal sepsis", &["http://www.nct.org.uk/pregnancy/worries-and-discomforts/symptoms-watch-out-for/how-spot-maternal-sepsis"]),
    page(105, "NICE NG51 risk tables incl. under 5 years (copy)", &["https://paperzz.com/doc/9004367/algorithms-and-risk-stratification-tables--compiled-version-"]),
    page(106, "Engorgement", &["https://hcpbreastfeeding.com/resource-center/engorgement", "https://jamaicahospital.org/newsletter/postpartum-breast-engorgement/"]),
    page(107, "Leeds Teaching Hospitals, breast care after loss", &["https://leedsth.nhs.uk/?p=42105"]),
    page(108, "Health NZ, breast care after baby loss", &["https://info.health.nz/pregnancy-maternity/miscarriage/breast-care-after"]),
];
