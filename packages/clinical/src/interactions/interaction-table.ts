/**
 * Interactions, one a row: `precipitant|object|severity|mechanism|what can happen|what to do|source`.
 * A side is a generic name, `#class` or `@group`; alternatives are parted by a comma. Severity: C contraindicated,
 * M major (interrupts), m moderate (listed, does not interrupt). Mechanism and source are codes of the tables
 * beside this one; `L medicine n` is the US prescribing information of that medicine, section n.
 */
export const INTERACTION_TABLE = `
@qt-known|@qt-known|M|qt|torsades de pointes|avoid the pair or control QTc, potassium and magnesium|ONC
@qt-known|@qt-other|m|qt|QT prolongation|check QTc, potassium and magnesium|CM
ziprasidone|@qt-known|C|qt|torsades de pointes|do not combine|L ziprasidone 4
thioridazine|@qt-other|C|qt|torsades de pointes|do not combine|L thioridazine 4
thioridazine|fluvoxamine,fluoxetine,paroxetine,bupropion,quinidine,terbinafine,propranolol,pindolol|C|2d6|thioridazine rises, with torsades de pointes|do not combine|L thioridazine 4
pimozide|@strong-3a4-inhibitor,citalopram,escitalopram,fluvoxamine,sertraline,aprepitant,fluoxetine,paroxetine,zileuton,erythromycin|C|3a4|pimozide rises, with torsades de pointes|do not combine|L pimozide 4
cisapride|@strong-3a4-inhibitor,erythromycin,fluconazole,fluvoxamine|C|3a4|cisapride rises, with torsades de pointes|do not combine|L cisapride 4
astemizole,terfenadine|@strong-3a4-inhibitor,erythromycin|C|3a4|torsades de pointes|do not combine|ONC
dofetilide|verapamil,cimetidine,trimethoprim,ketoconazole,prochlorperazine,megestrol,dolutegravir,bictegravir,hydrochlorothiazide|C|ren|dofetilide rises, with torsades de pointes|do not combine|L dofetilide 4
dronedarone|@strong-3a4-inhibitor|C|3a4|dronedarone rises|do not combine|L dronedarone 4
citalopram|omeprazole,cimetidine,esomeprazole|m|2c19|citalopram rises|at most 20 mg of citalopram a day|L citalopram 2
citalopram,escitalopram|fluconazole,fluvoxamine|m|2c19|QT prolongation|at most 20 mg of citalopram a day; check QTc|L citalopram 2
ivabradine|@strong-3a4-inhibitor|C|3a4|ivabradine rises, with bradycardia|do not combine|L ivabradine 4
ivabradine|diltiazem,verapamil|M|3a4|ivabradine rises, with bradycardia|avoid|L ivabradine 7
fingolimod|#beta-blocker,diltiazem,verapamil,digoxin|M|hr|bradycardia and block at the first dose|watch the first dose or choose another|L fingolimod 7
fingolimod,siponimod,ponesimod,ozanimod|amiodarone,sotalol,quinidine,procainamide,dofetilide,disopyramide|M|hr|bradycardia and torsades de pointes|do not start together|L fingolimod 4
vardenafil|quinidine,procainamide,amiodarone,sotalol,dofetilide|M|qt|QT prolongation|avoid|L vardenafil 5
@irreversible-maoi|@serotonin-reuptake|C|ser|serotonin syndrome|do not combine; 2 weeks between (5 after fluoxetine)|ONC
@irreversible-maoi,rasagiline,safinamide,moclobemide|#tricyclic|C|ser|serotonin syndrome and hypertensive crisis|do not combine; 2 weeks between|ONC
@irreversible-maoi|@serotonergic-opioid|C|ser|serotonin syndrome, even fatal|do not combine; 2 weeks between|ONC
@irreversible-maoi|@indirect-sympathomimetic|C|cat|hypertensive crisis|do not combine; 2 weeks between|ONC
@irreversible-maoi|atomoxetine,viloxazine|C|cat|hypertensive crisis, serotonin syndrome|do not combine; 2 weeks between|ONC
@irreversible-maoi|sumatriptan,rizatriptan,zolmitriptan|C|mao|triptan levels rise|do not combine; 2 weeks between|ONC
@irreversible-maoi|bupropion,mirtazapine,trazodone,buspirone,cyclobenzaprine,carbamazepine,maprotiline|C|ser|hypertensive crisis or serotonin syndrome|do not combine; 2 weeks between|L phenelzine 4
@irreversible-maoi|@irreversible-maoi|C|mao|hypertensive crisis, serotonin syndrome|do not combine; 2 weeks between|ONC
@irreversible-maoi|levodopa|M|cat|hypertensive crisis (selective doses of selegiline excepted)|avoid non-selective MAO inhibitors|L carbidopa and levodopa 4
phenelzine,tranylcypromine,isocarboxazid|carbidopa|m|cat|hypertension when given with levodopa|avoid|L carbidopa and levodopa 4
rasagiline,safinamide|meperidine,tramadol,methadone,dextromethorphan|C|ser|serotonin syndrome|do not combine; 2 weeks between|L rasagiline 4
rasagiline,safinamide|@serotonin-reuptake|M|ser|serotonin syndrome|avoid or watch closely at low dose|L rasagiline 5
rasagiline,safinamide|@indirect-sympathomimetic|M|cat|hypertensive crisis|avoid|L rasagiline 7
rasagiline|ciprofloxacin,fluvoxamine|m|1a2|rasagiline rises|at most 0.5 mg of rasagiline a day|L rasagiline 2
rasagiline,safinamide,selegiline|#mao-inhibitor|C|cat|hypertensive crisis|do not combine|L rasagiline 4
moclobemide|@serotonin-reuptake,@serotonergic-opioid|C|ser|serotonin syndrome|do not combine|SPC moclobemide
linezolid,methylene blue|@serotonin-reuptake,#tricyclic|M|ser|serotonin syndrome|stop the antidepressant or watch closely for 2 weeks|FDA2011
linezolid,tedizolid|@indirect-sympathomimetic,dopamine,epinephrine,norepinephrine|m|cat|blood pressure rises|start low and watch the pressure|L linezolid 5
linezolid,methylene blue|@serotonergic-opioid,buspirone,trazodone,mirtazapine|M|ser|serotonin syndrome|avoid or watch closely|L linezolid 5
linezolid|@irreversible-maoi,rasagiline,safinamide|C|mao|additive MAO inhibition|do not combine; 2 weeks between|L linezolid 4
methylene blue|@irreversible-maoi|C|mao|additive MAO inhibition|do not combine|L methylene blue 4
tramadol|#ssri,#snri|m|ser|serotonin syndrome and seizures; less pain relief with CYP2D6 inhibitors|tell the patient the signs; choose another opioid where possible|L tramadol 7
tramadol|bupropion|M|sz|seizures, and less pain relief|choose another opioid|L tramadol 5
meperidine,tapentadol|#ssri,#snri,#tricyclic|m|ser|serotonin syndrome|watch, or choose another opioid|L meperidine 7
tramadol|#tricyclic|m|sz|seizures and serotonin syndrome|choose another opioid where possible|L tramadol 5
dextromethorphan|fluoxetine,paroxetine|m|ser|serotonin syndrome|choose another cough medicine|L dextromethorphan and quinidine 5
st john's wort|@serotonin-reuptake,#tricyclic,trazodone,mirtazapine|M|ser|serotonin syndrome|do not combine|L sertraline 7
lithium|#ssri,#snri|m|ser|serotonin syndrome, lithium toxicity|watch tremor and level|L sertraline 7
fluoxetine,paroxetine,bupropion|#tricyclic|m|2d6|tricyclic levels rise|lower the dose and check the level|L nortriptyline 7
fluvoxamine|clozapine,olanzapine|M|1a2|clozapine or olanzapine rises several-fold|cut the dose to a third, or choose another SSRI|L clozapine 7
ciprofloxacin|clozapine|M|1a2|clozapine rises|cut the dose to a third during the course|L clozapine 7
#triptan|#ergot|C|vaso|prolonged vasospasm|24 hours between|L sumatriptan 4
#triptan|#triptan|C|vaso|prolonged vasospasm|24 hours between|L sumatriptan 4
eletriptan|@strong-3a4-inhibitor|C|3a4|eletriptan rises|72 hours between|L eletriptan 4
almotriptan|ketoconazole|m|3a4|almotriptan rises|6.25 mg first dose|L almotriptan 2
rizatriptan|propranolol|m|mao|rizatriptan rises|5 mg doses of rizatriptan|L rizatriptan 2
#triptan|#ssri,#snri|m|ser|serotonin syndrome (rare)|tell the patient the signs|FDA2006
@strong-3a4-inhibitor,erythromycin|dihydroergotamine,ergotamine,ergonovine,methylergonovine|C|3a4|ergotism with ischaemia of brain and limbs|do not combine|ONC
bromocriptine|@strong-3a4-inhibitor,erythromycin|M|3a4|bromocriptine rises|avoid or lower the dose|L bromocriptine 7
cabergoline|clarithromycin,itraconazole,ritonavir|m|3a4|cabergoline rises|watch|SPC cabergoline
@strong-3a4-inhibitor,erythromycin,fluconazole,amiodarone,diltiazem,verapamil|simvastatin,lovastatin|M|3a4|rhabdomyolysis|pause or change the statin, or keep to the label's dose limit|ONC
itraconazole,ketoconazole,posaconazole,voriconazole,clarithromycin,erythromycin,telithromycin,nefazodone,cobicistat,@hiv-pi|simvastatin,lovastatin|C|3a4|rhabdomyolysis|do not combine|L simvastatin 4
gemfibrozil|simvastatin|C|ugt|rhabdomyolysis|do not combine|L simvastatin 4
cyclosporine,danazol|simvastatin|C|3a4|rhabdomyolysis|do not combine|L simvastatin 4
cyclosporine,gemfibrozil|lovastatin|M|3a4|rhabdomyolysis|avoid|L lovastatin 7
cyclosporine|pitavastatin|C|oatp|pitavastatin rises|do not combine|L pitavastatin 4
cyclosporine|atorvastatin|M|oatp|rhabdomyolysis|avoid|L atorvastatin 7
cyclosporine|rosuvastatin|M|oatp|rosuvastatin rises 7-fold|at most 5 mg a day|L rosuvastatin 2
cyclosporine|pravastatin,fluvastatin|m|oatp|statin rises|at most 20 mg a day|L pravastatin 2
gemfibrozil|atorvastatin,rosuvastatin,pravastatin,fluvastatin,pitavastatin|M|ugt|myopathy|prefer fenofibrate, or avoid|L atorvastatin 7
tipranavir|atorvastatin|M|3a4|rhabdomyolysis|avoid|L atorvastatin 7
clarithromycin,itraconazole,saquinavir,darunavir,fosamprenavir|atorvastatin|m|3a4|atorvastatin rises|at most 20 mg a day|L atorvastatin 2
ritonavir,cobicistat|atorvastatin|m|3a4|atorvastatin rises|lowest dose, at most 20 mg a day|L atorvastatin 2
atazanavir,lopinavir|rosuvastatin|m|oatp|rosuvastatin rises|at most 10 mg a day|L rosuvastatin 2
amlodipine|simvastatin|m|3a4|simvastatin rises|at most 20 mg of simvastatin a day|L simvastatin 2
ranolazine|simvastatin|m|3a4|simvastatin rises|at most 20 mg of simvastatin a day|L simvastatin 2
niacin|simvastatin,lovastatin|m|mus|myopathy|avoid 1 g or more of niacin a day|L simvastatin 7
colchicine|#statin|m|mus|myopathy|tell the patient the signs|L colchicine 7
daptomycin|#statin|m|mus|muscle injury|consider pausing the statin; check CK weekly|L daptomycin 7
dronedarone|simvastatin|M|3a4|simvastatin rises|at most 10 mg of simvastatin a day|L simvastatin 2
lomitapide|simvastatin|m|3a4|simvastatin doubles|at most 20 mg of simvastatin a day|L lomitapide 7
lomitapide|@strong-3a4-inhibitor,@moderate-3a4-inhibitor|C|3a4|lomitapide rises, with liver injury|do not combine|L lomitapide 4
gemfibrozil|repaglinide|C|2c8|repaglinide rises 8-fold, with hypoglycaemia|do not combine|L repaglinide 4
clopidogrel|repaglinide|M|2c8|repaglinide rises, with hypoglycaemia|avoid, or start at 0.5 mg|L repaglinide 7
cyclosporine|repaglinide|m|2c8|repaglinide rises|at most 6 mg a day|L repaglinide 2
gemfibrozil|enzalutamide|M|2c8|enzalutamide rises|80 mg a day when it cannot be avoided|L enzalutamide 2
gemfibrozil|selexipag|C|2c8|selexipag rises|do not combine|L selexipag 4
gemfibrozil|pioglitazone,rosiglitazone|m|2c8|glitazone rises|at most 15 mg of pioglitazone|L pioglitazone 2
@strong-3a4-inhibitor,@moderate-3a4-inhibitor,amiodarone,cimetidine|irinotecan|M|3a4|irinotecan and SN-38 rise, with marrow failure and diarrhoea|stop the inhibitor a week before|ONC
@inducer|irinotecan|M|ind|less effect|avoid for 2 weeks before|L irinotecan 7
bosentan|@hiv-pi|M|ind|the protease inhibitor falls, bosentan rises|change the dose schedule as the label says|ONC
#rifamycin,carbamazepine|@hiv-pi|M|ind|treatment of HIV fails|avoid; rifabutin only with dose change|ONC
rifampin,rifapentine,st john's wort|@hiv-pi|C|ind|treatment of HIV fails|do not combine|L atazanavir 4
phenytoin,phenobarbital,primidone|@hiv-pi|M|ind|treatment of HIV fails|avoid|L darunavir 7
#proton-pump-inhibitor|atazanavir|M|ph|atazanavir falls|avoid, or follow the label's doses|ONC
#h2-blocker|atazanavir|m|ph|atazanavir falls|separate as the label says|L atazanavir 7
#proton-pump-inhibitor|rilpivirine|C|ph|rilpivirine falls and resistance follows|do not combine|L rilpivirine 4
rifampin,rifapentine,carbamazepine,phenytoin,phenobarbital,oxcarbazepine,st john's wort|rilpivirine|C|ind|rilpivirine falls|do not combine|L rilpivirine 4
#proton-pump-inhibitor|nelfinavir|M|ph|nelfinavir falls|avoid|L nelfinavir 7
#proton-pump-inhibitor|dasatinib,erlotinib,gefitinib,pazopanib|M|ph|the kinase inhibitor is absorbed less|avoid, use an antacid apart|L erlotinib 7
#proton-pump-inhibitor|ledipasvir,velpatasvir|M|ph|the antiviral is absorbed less|avoid, or omeprazole 20 mg as the label says|L velpatasvir 7
#proton-pump-inhibitor|itraconazole,ketoconazole,posaconazole|m|ph|less absorption (capsules, suspension)|take with an acid drink or change the form|L itraconazole 7
omeprazole,esomeprazole|clopidogrel|M|2c19|less platelet inhibition|prefer pantoprazole|L clopidogrel 7
fluoxetine,fluvoxamine,fluconazole,voriconazole|clopidogrel|m|2c19|less platelet inhibition|consider another|L clopidogrel 7
@inducer|dolutegravir,bictegravir,doravirine,etravirine|M|ind|treatment of HIV fails|avoid or change the dose as the label says|L dolutegravir 7
rifampin,carbamazepine,phenytoin,phenobarbital,st john's wort|bictegravir,doravirine,cabotegravir,elvitegravir,cobicistat|C|ind|treatment of HIV fails|do not combine|L doravirine 4
rifampin|raltegravir|m|ugt|raltegravir falls|800 mg twice a day|L raltegravir 2
dolutegravir|metformin|m|ren|metformin rises|at most 1,000 mg of metformin a day|L dolutegravir 7
@cation|dolutegravir,bictegravir,elvitegravir,raltegravir|m|che|less absorption|2 hours before or 6 hours after|L dolutegravir 7
efavirenz,nevirapine|methadone|m|ind|opioid withdrawal|watch and raise the dose|L efavirenz 7
efavirenz|voriconazole|M|ind|voriconazole falls, efavirenz rises|only with the label's changed doses|L efavirenz 4
rifampin,rifapentine,carbamazepine,phenobarbital,st john's wort,rifabutin|voriconazole|C|ind|voriconazole fails|do not combine|L voriconazole 4
phenytoin|voriconazole|M|ind|voriconazole falls, phenytoin rises|raise voriconazole, check phenytoin|L voriconazole 2
rifampin,carbamazepine,phenytoin,phenobarbital|itraconazole,posaconazole,ketoconazole,isavuconazonium|M|ind|the antifungal fails|avoid|L itraconazole 7
rifampin,carbamazepine,phenytoin,phenobarbital,primidone,st john's wort|nirmatrelvir|C|ind|treatment of COVID-19 fails|do not combine|L nirmatrelvir and ritonavir 4
nirmatrelvir,ritonavir|amiodarone,flecainide,propafenone,quinidine,dronedarone|C|3a4|arrhythmia|do not combine|L nirmatrelvir and ritonavir 4
nirmatrelvir,ritonavir|lurasidone,pimozide,ranolazine,alfuzosin,eletriptan,ubrogepant,finerenone,eplerenone,ivabradine,lomitapide,tolvaptan,voclosporin,naloxegol|C|3a4|the second medicine rises to danger|do not combine; pause it or choose another antiviral|L nirmatrelvir and ritonavir 4
nirmatrelvir,ritonavir|rivaroxaban,apixaban,ticagrelor|M|3a4|bleeding|avoid or follow the label's dose|L nirmatrelvir and ritonavir 7
nirmatrelvir,ritonavir|tacrolimus,cyclosporine,sirolimus,everolimus|M|3a4|immunosuppressant rises to toxic levels|only with close level control|L nirmatrelvir and ritonavir 7
@strong-3a4-inhibitor|triazolam,midazolam,alprazolam|M|3a4|deep and long sedation|choose lorazepam, oxazepam or temazepam|L triazolam 4
ketoconazole,itraconazole,nefazodone,@hiv-pi|triazolam|C|3a4|deep and long sedation|do not combine|L triazolam 4
ketoconazole,itraconazole|alprazolam|C|3a4|deep and long sedation|do not combine|L alprazolam 4
fluvoxamine|alprazolam,diazepam|m|3a4|sedation|halve the benzodiazepine|L fluvoxamine 7
@strong-3a4-inhibitor|fentanyl,oxycodone,hydrocodone,buprenorphine,methadone,alfentanil,sufentanil|M|3a4|opioid rises, with respiratory depression|lower the opioid, watch breathing|L fentanyl 7
erythromycin,fluconazole,diltiazem,verapamil|fentanyl,oxycodone|m|3a4|opioid rises|watch sedation|L fentanyl 7
@inducer|fentanyl,oxycodone,methadone,buprenorphine,hydrocodone|m|ind|less pain relief, withdrawal; overdose when the inducer stops|watch and adjust|L oxycodone 7
@strong-3a4-inhibitor|colchicine|M|3a4|colchicine toxicity, even fatal|lower the dose; contraindicated in kidney or liver disease|L colchicine 7
cyclosporine,ranolazine|colchicine|M|pgp|colchicine toxicity|lower the dose; contraindicated in kidney or liver disease|L colchicine 7
diltiazem,verapamil,erythromycin,fluconazole,aprepitant|colchicine|m|3a4|colchicine rises|lower the dose|L colchicine 7
@strong-3a4-inhibitor|ranolazine|C|3a4|ranolazine rises, with QT prolongation|do not combine|L ranolazine 4
@inducer|ranolazine|C|ind|ranolazine fails|do not combine|L ranolazine 4
diltiazem,verapamil,erythromycin,fluconazole|ranolazine|m|3a4|ranolazine rises|at most 500 mg twice a day|L ranolazine 7
ranolazine|metformin|m|ren|metformin rises|at most 1,700 mg of metformin a day with ranolazine 1,000 mg|L ranolazine 7
@strong-3a4-inhibitor|eplerenone|C|3a4|hyperkalaemia|do not combine|L eplerenone 4
@strong-3a4-inhibitor|finerenone|C|3a4|hyperkalaemia|do not combine|L finerenone 4
@moderate-3a4-inhibitor|eplerenone|m|3a4|hyperkalaemia|at most 25 mg a day|L eplerenone 2
@strong-3a4-inhibitor|tolvaptan|C|3a4|sodium rises too fast|do not combine|L tolvaptan 4
@strong-3a4-inhibitor|conivaptan|C|3a4|conivaptan rises|do not combine|L conivaptan 4
@strong-3a4-inhibitor|alfuzosin,silodosin|C|3a4|severe hypotension|do not combine|L alfuzosin 4
@strong-3a4-inhibitor|lurasidone|C|3a4|lurasidone rises|do not combine|L lurasidone 4
@inducer|lurasidone|C|ind|lurasidone fails|do not combine|L lurasidone 4
@strong-3a4-inhibitor|quetiapine|M|3a4|quetiapine rises|a sixth of the dose|L quetiapine 2
@inducer|quetiapine,aripiprazole,brexpiprazole,cariprazine,risperidone,haloperidol,paliperidone|m|ind|the antipsychotic falls|raise the dose or choose another|L quetiapine 2
@strong-3a4-inhibitor|aripiprazole,brexpiprazole,cariprazine,iloperidone,pimavanserin|m|3a4|the antipsychotic rises|halve the dose|L aripiprazole 2
fluoxetine,paroxetine|aripiprazole,brexpiprazole,iloperidone,risperidone|m|2d6|the antipsychotic rises|lower the dose|L risperidone 2
@strong-3a4-inhibitor|ubrogepant|C|3a4|ubrogepant rises|do not combine|L ubrogepant 4
@strong-3a4-inhibitor|rimegepant|M|3a4|rimegepant rises|avoid|L rimegepant 7
@strong-3a4-inhibitor|atogepant|m|3a4|atogepant rises|10 mg a day|L atogepant 2
@strong-3a4-inhibitor|naloxegol|C|3a4|opioid withdrawal|do not combine|L naloxegol 4
@strong-3a4-inhibitor|suvorexant,lemborexant,daridorexant|M|3a4|the second medicine rises|avoid|L suvorexant 7
@strong-3a4-inhibitor|ticagrelor|M|3a4|bleeding|avoid|L ticagrelor 7
@inducer|ticagrelor|M|ind|platelet inhibition fails|avoid|L ticagrelor 7
@strong-3a4-inhibitor|vorapaxar|M|3a4|bleeding|avoid|L vorapaxar 7
@strong-3a4-inhibitor|cilostazol|m|3a4|cilostazol rises|50 mg twice a day|L cilostazol 2
omeprazole,fluconazole|cilostazol|m|2c19|cilostazol rises|50 mg twice a day|L cilostazol 2
@strong-3a4-inhibitor|avanafil|C|3a4|avanafil rises|do not combine|L avanafil 7
@strong-3a4-inhibitor|sildenafil,tadalafil,vardenafil|m|3a4|hypotension|lowest dose, longer interval; not for pulmonary hypertension|L sildenafil 2
@strong-3a4-inhibitor|salmeterol|M|3a4|cardiac effects of salmeterol|choose another bronchodilator|L salmeterol 7
@strong-3a4-inhibitor|fluticasone,budesonide,triamcinolone|m|3a4|Cushing's syndrome and adrenal suppression|prefer beclomethasone|L fluticasone 7
ritonavir,cobicistat|fluticasone,budesonide,triamcinolone|M|3a4|Cushing's syndrome and adrenal suppression|prefer beclomethasone|L fluticasone 7
@strong-3a4-inhibitor|dexamethasone,methylprednisolone|m|3a4|steroid rises|lower the dose|L methylprednisolone 7
@strong-3a4-inhibitor,fluconazole,diltiazem,verapamil,erythromycin|cyclosporine,tacrolimus|M|3a4|immunosuppressant rises, with kidney injury|lower the dose and check levels|L tacrolimus 7
@strong-3a4-inhibitor|sirolimus,everolimus|M|3a4|immunosuppressant rises|avoid|L sirolimus 7
@inducer|cyclosporine,tacrolimus,sirolimus,everolimus|M|ind|rejection|raise the dose and check levels, or avoid|L tacrolimus 7
@strong-3a4-inhibitor|voclosporin|C|3a4|kidney injury|do not combine|L voclosporin 4
@strong-3a4-inhibitor|ibrutinib,acalabrutinib,bosutinib,nilotinib,venetoclax,lapatinib,sunitinib,pazopanib,axitinib|M|3a4|the cancer medicine rises|avoid or lower the dose as the label says|L ibrutinib 7
@inducer|ibrutinib,acalabrutinib,bosutinib,nilotinib,venetoclax,lapatinib,sunitinib,imatinib,erlotinib,gefitinib,palbociclib,ribociclib,abemaciclib,olaparib,osimertinib,axitinib|M|ind|the cancer medicine fails|avoid|L ibrutinib 7
@strong-3a4-inhibitor|palbociclib,ribociclib,abemaciclib,olaparib|M|3a4|the cancer medicine rises|avoid or lower the dose|L palbociclib 7
@strong-3a4-inhibitor|docetaxel,paclitaxel,vincristine,vinblastine,vinorelbine|M|3a4|neurotoxicity and marrow toxicity|avoid|L docetaxel 7
itraconazole,posaconazole,voriconazole,ketoconazole|vincristine|M|3a4|severe neurotoxicity, ileus, seizures|avoid|L vincristine 7
@strong-2d6-inhibitor|tamoxifen|M|2d6|less endoxifen, so less protection|prefer venlafaxine, citalopram or sertraline|L tamoxifen 7
@strong-2d6-inhibitor|codeine,tramadol|m|2d6|less pain relief|choose another opioid|L codeine 7
@strong-2d6-inhibitor|metoprolol|m|2d6|bradycardia|watch the pulse|L metoprolol 7
@strong-2d6-inhibitor|atomoxetine|m|2d6|atomoxetine rises|start at 40 mg and go slowly|L atomoxetine 2
@strong-2d6-inhibitor|propafenone,flecainide|m|2d6|antiarrhythmic rises|watch the ECG|L propafenone 7
@strong-2d6-inhibitor|deutetrabenazine,tetrabenazine,valbenazine|m|2d6|the second medicine rises|keep to the label's maximum|L tetrabenazine 2
@1a2-inhibitor|tizanidine|C|1a2|severe hypotension and sedation|do not combine|L tizanidine 4
@weak-1a2-inhibitor,cimetidine,famotidine,acyclovir,verapamil|tizanidine|M|1a2|hypotension and sedation|avoid|L tizanidine 7
fluvoxamine|ramelteon|C|1a2|ramelteon rises about 190-fold|do not combine|L ramelteon 4
ciprofloxacin,amiodarone,ticlopidine,@weak-1a2-inhibitor|ramelteon|M|1a2|ramelteon rises|avoid|ONC
fluvoxamine,ciprofloxacin|tasimelteon,duloxetine|M|1a2|the second medicine rises|avoid|L duloxetine 7
fluvoxamine,ciprofloxacin|pirfenidone|m|1a2|pirfenidone rises|lower the dose|L pirfenidone 7
fluvoxamine,ciprofloxacin,zileuton|theophylline,aminophylline|M|1a2|theophylline toxicity: seizures, arrhythmia|halve or a third of the dose, check the level|L theophylline 7
clarithromycin,erythromycin,cimetidine,allopurinol,disulfiram,mexiletine,propafenone,ticlopidine|theophylline,aminophylline|m|1a2|theophylline rises|check the level|L theophylline 7
@inducer|theophylline,aminophylline|m|ind|theophylline falls|check the level|L theophylline 7
fluconazole,metronidazole,sulfamethoxazole,amiodarone,voriconazole,miconazole,capecitabine,fluorouracil|warfarin|M|2c9|bleeding; INR rises|check INR within 3 to 5 days, lower the dose|L warfarin 7
#antiplatelet|warfarin|m|bld|bleeding|only with a clear reason; protect the stomach|L warfarin 7
#nsaid|@oral-anticoagulant|M|bld|serious bleeding|use acetaminophen, or protect the stomach and keep it short|L warfarin 7
aspirin|@oral-anticoagulant|m|bld|bleeding|only with a clear reason|L apixaban 7
celecoxib|warfarin|M|bld|bleeding; INR rises|avoid or check INR|L celecoxib 7
alteplase,tenecteplase,reteplase|@oral-anticoagulant,#heparin|M|bld|serious bleeding|only as the protocol for lysis allows|L alteplase 5
@oral-anticoagulant|@oral-anticoagulant|C|bld|serious bleeding|only when changing from one to the other|SPC rivaroxaban
@oral-anticoagulant|#heparin|M|bld|serious bleeding|only when bridging or changing|L rivaroxaban 5
argatroban,bivalirudin|@oral-anticoagulant,#heparin|M|bld|serious bleeding|only when changing|L argatroban 7
@inducer|warfarin|M|ind|INR falls, thrombosis; bleeding when the inducer stops|check INR weekly|L warfarin 7
clarithromycin,erythromycin,azithromycin,ciprofloxacin,levofloxacin,moxifloxacin|warfarin|m|inr|INR rises|check INR in 3 to 5 days|L warfarin 7
doxycycline,tetracycline,minocycline|warfarin|m|inr|INR rises|check INR|L warfarin 7
ketoconazole,itraconazole|warfarin|M|2c9|INR rises|check INR in 3 to 5 days|L warfarin 7
fluvastatin,rosuvastatin,simvastatin,lovastatin|warfarin|m|inr|INR rises a little|check INR after a change|L warfarin 7
fenofibrate,gemfibrozil|warfarin|M|inr|INR rises|lower warfarin and check INR|L fenofibrate 7
levothyroxine,liothyronine|warfarin|m|inr|INR rises as thyroid corrects|check INR after a change|L levothyroxine 7
cimetidine,omeprazole,esomeprazole|warfarin|m|inr|INR rises a little|check INR after a change|L warfarin 7
tamoxifen|warfarin|C|inr|bleeding|do not combine when tamoxifen is for prevention|L tamoxifen 4
danazol,methyltestosterone,oxandrolone,testosterone|warfarin|M|inr|bleeding; INR rises|lower warfarin and check INR|L danazol 7
propylthiouracil,methimazole|warfarin|m|inr|INR changes with thyroid function|check INR|L methimazole 7
ginkgo,vitamin e|warfarin|m|bld|bleeding|avoid|L warfarin 7
st john's wort|@oral-anticoagulant|M|ind|thrombosis|avoid|L apixaban 7
#ssri,#snri|@oral-anticoagulant|m|bld|bleeding|watch for bleeding|L warfarin 7
#ssri,#snri|#nsaid|m|bld|gastrointestinal bleeding|consider a proton-pump inhibitor|L sertraline 7
rifampin,carbamazepine,phenytoin,phenobarbital,primidone|apixaban,rivaroxaban,dabigatran,edoxaban|M|ind|thrombosis|avoid|L apixaban 7
ketoconazole,itraconazole,ritonavir,cobicistat,posaconazole,voriconazole|apixaban,rivaroxaban|M|3a4|bleeding|avoid, or halve apixaban as the label says|L rivaroxaban 7
dronedarone,ketoconazole|dabigatran|M|pgp|bleeding|lower the dose, avoid in kidney disease|L dabigatran 7
amiodarone,verapamil,quinidine,clarithromycin|dabigatran|m|pgp|dabigatran rises|avoid when creatinine clearance is below 30|L dabigatran 7
cyclosporine,ketoconazole,dronedarone,erythromycin|edoxaban|m|pgp|edoxaban rises|30 mg a day where the label says so|L edoxaban 7
#p2y12-inhibitor|@oral-anticoagulant|m|bld|bleeding|shortest time, protect the stomach|L clopidogrel 7
#nsaid|#antiplatelet|m|bld|gastrointestinal bleeding|avoid where possible; protect the stomach|L clopidogrel 7
ibuprofen,naproxen|aspirin|m|plt|aspirin protects the heart less|take aspirin 30 minutes before, or choose another|FDA2006i
ketorolac|#nsaid|C|bld|bleeding, kidney injury|do not combine|L ketorolac 4
ketorolac|probenecid,pentoxifylline|C|ren|ketorolac rises; bleeding|do not combine|L ketorolac 4
#nsaid|#corticosteroid|m|gi|gastrointestinal bleeding|protect the stomach|L prednisone 7
#nsaid|methotrexate|M|ren|methotrexate toxicity at high dose|avoid with high dose; check blood count and kidneys with low dose|L methotrexate 7
#nsaid|lithium|M|ren|lithium toxicity|avoid, or check the level within a week|L lithium 7
#ace-inhibitor,#arb|lithium|M|ren|lithium toxicity|check the level, lower the dose|L lithium 7
#thiazide|lithium|M|ren|lithium toxicity|check the level, lower the dose|L lithium 7
#loop-diuretic|lithium|m|ren|lithium toxicity|check the level|L lithium 7
metronidazole,topiramate|lithium|m|ren|lithium changes|check the level|L lithium 7
haloperidol|lithium|m|cns|encephalopathy (rare)|watch|L lithium 5
theophylline,caffeine,acetazolamide,sodium bicarbonate|lithium|m|ren|lithium falls|check the level|L lithium 7
#nsaid|#ace-inhibitor,#arb|m|neph|kidney injury; less blood-pressure control|check creatinine; avoid with a diuretic|L lisinopril 7
#nsaid|cyclosporine,tacrolimus|M|neph|kidney injury|avoid|L tacrolimus 7
#nsaid|tenofovir disoproxil|m|neph|kidney injury|avoid high dose|L tenofovir disoproxil 5
#nsaid|pemetrexed|M|ren|pemetrexed toxicity|pause around the dose in kidney disease|L pemetrexed 7
#ace-inhibitor|#neprilysin-inhibitor|C|brk|angioedema|36 hours between|L sacubitril and valsartan 4
#ace-inhibitor|#arb|M|raas|hyperkalaemia, kidney injury, hypotension|do not combine|L lisinopril 7
aliskiren|#ace-inhibitor,#arb|M|raas|hyperkalaemia, kidney injury; contraindicated in diabetes|do not combine|L aliskiren 4
#potassium-supplement|#potassium-sparing|M|k|hyperkalaemia|avoid, or check potassium within a week|L spironolactone 7
#potassium-supplement|#ace-inhibitor,#arb|m|k|hyperkalaemia|check potassium|L lisinopril 7
#potassium-sparing|#ace-inhibitor,#arb,#neprilysin-inhibitor|m|k|hyperkalaemia|check potassium and creatinine within a week|L spironolactone 7
amiloride,triamterene|spironolactone,eplerenone,finerenone|C|k|hyperkalaemia|do not combine|L amiloride 4
spironolactone|eplerenone|C|k|hyperkalaemia|do not combine|L eplerenone 4
spironolactone,eplerenone|finerenone|M|k|hyperkalaemia|do not combine|L finerenone 7
trimethoprim|spironolactone,eplerenone,finerenone|M|k|hyperkalaemia, sudden death in older people|choose another antibiotic or check potassium in 3 to 5 days|ANT2015
trimethoprim|#ace-inhibitor,#arb|m|k|hyperkalaemia|check potassium in 3 to 5 days|ANT2010
cyclosporine,tacrolimus|#potassium-sparing|M|k|hyperkalaemia|avoid|L tacrolimus 7
trimethoprim|methotrexate|M|mar|marrow failure|do not combine|L methotrexate 7
sulfamethoxazole,probenecid|methotrexate|M|ren|methotrexate toxicity|avoid|L methotrexate 7
amoxicillin,penicillin v,penicillin g,piperacillin,ampicillin|methotrexate|m|ren|methotrexate rises|check blood count|L methotrexate 7
#proton-pump-inhibitor|methotrexate|m|ren|methotrexate rises at high dose|pause with high dose|L methotrexate 7
acitretin|methotrexate|C|hep|liver injury|do not combine|L acitretin 4
leflunomide|methotrexate|m|hep|liver injury|check liver tests|L leflunomide 7
acitretin|#tetracycline|C|icp|raised intracranial pressure|do not combine|L acitretin 4
isotretinoin|#tetracycline|M|icp|raised intracranial pressure|avoid|L isotretinoin 5
vitamin a|acitretin,isotretinoin|M|icp|vitamin A poisoning|avoid|L isotretinoin 7
allopurinol,febuxostat|azathioprine,mercaptopurine|M|xo|marrow failure|avoid; with allopurinol a quarter of the dose|L azathioprine 7
febuxostat|azathioprine,mercaptopurine|C|xo|marrow failure|do not combine|L febuxostat 4
allopurinol|#ace-inhibitor|m|hyp|hypersensitivity (rare)|watch for rash|L captopril 7
clozapine|carbamazepine|M|mar|agranulocytosis; clozapine falls|avoid|L clozapine 7
clozapine|#benzodiazepine|m|cns|collapse, respiratory depression|start low, watch|L clozapine 5
olanzapine|midazolam,lorazepam|m|cns|cardiorespiratory depression when both are injected|do not inject together|L olanzapine 7
#opioid|#benzodiazepine|M|cns|deep sedation, respiratory depression, death|avoid; lowest doses, naloxone at home|FDA2016
#opioid|#z-drug,carisoprodol,meprobamate,#barbiturate|M|cns|deep sedation, respiratory depression|avoid; lowest doses, naloxone at home|FDA2016
#opioid|#gabapentinoid|m|cns|respiratory depression|lowest doses; watch in lung disease and old age|FDA2019
#opioid|#muscle-relaxant,@sedating-antihistamine|m|cns|sedation|lowest doses|FDA2016
sodium oxybate|#sedative|C|cns|respiratory depression|do not combine|L sodium oxybate 4
sodium oxybate|#opioid,#muscle-relaxant,#gabapentinoid|M|cns|respiratory depression|avoid|L sodium oxybate 7
#benzodiazepine|#z-drug|m|cns|sedation, falls|avoid|L zolpidem 7
#benzodiazepine|buprenorphine|M|cns|respiratory depression|avoid, or watch closely|L buprenorphine 5
naltrexone|#opioid|C|opi|sudden withdrawal or no pain relief|7 to 10 days without opioid before|L naltrexone 4
methylnaltrexone,naloxegol|naltrexone|M|opi|opioid withdrawal|avoid|L naloxegol 7
#opioid-partial|morphine,oxycodone,hydromorphone,hydrocodone,fentanyl,methadone|M|opi|withdrawal, less pain relief|avoid|L buprenorphine 7
samidorphan|#opioid|C|opi|sudden withdrawal|do not combine|L olanzapine and samidorphan 4
#nitrate|#pde5-inhibitor|C|no|severe hypotension|do not combine: 24 hours after sildenafil or vardenafil, 48 after tadalafil|L sildenafil 4
riociguat|#pde5-inhibitor,#nitrate|C|no|severe hypotension|do not combine|L riociguat 4
vericiguat|riociguat|C|no|severe hypotension|do not combine|L vericiguat 4
vericiguat|#pde5-inhibitor|M|no|severe hypotension|not recommended|L vericiguat 7
amyl nitrite|#pde5-inhibitor|C|no|severe hypotension|do not combine|L sildenafil 4
#pde5-inhibitor|#pde5-inhibitor|M|no|hypotension|do not combine|L tadalafil 5
doxazosin,terazosin,prazosin,alfuzosin|#pde5-inhibitor|m|no|hypotension|start at the lowest dose|L sildenafil 7
#alpha-blocker|#alpha-blocker|m|no|hypotension|avoid|L alfuzosin 7
#nondihydropyridine|#beta-blocker|M|hr|bradycardia, heart block, heart failure|avoid, or watch pulse and ECG|L diltiazem 7
clonidine|#beta-blocker|m|hr|bradycardia; pressure rebounds when clonidine stops|stop the beta-blocker first|L clonidine 7
amiodarone|#beta-blocker,#nondihydropyridine|m|hr|bradycardia|watch pulse and ECG|L amiodarone 7
dronedarone|#beta-blocker,#nondihydropyridine|m|hr|bradycardia|start low|L dronedarone 7
disopyramide|verapamil|M|hr|heart failure|avoid|L disopyramide 7
flecainide,propafenone|amiodarone|M|2d6|arrhythmia|halve flecainide, watch the ECG|L flecainide 7
digoxin|amiodarone,dronedarone,quinidine|M|pgp|digoxin toxicity|halve digoxin and check the level|L digoxin 7
digoxin|verapamil,clarithromycin,cyclosporine,itraconazole,ritonavir,ranolazine,propafenone|M|pgp|digoxin toxicity|lower digoxin and check the level|L digoxin 7
digoxin|erythromycin,azithromycin,tetracycline|m|pgp|digoxin rises|check the level|L digoxin 7
digoxin|#beta-blocker,diltiazem|m|hr|bradycardia|watch pulse|L digoxin 7
digoxin|#thiazide,#loop-diuretic|m|low|digoxin toxicity when potassium falls|check potassium and magnesium|L digoxin 7
digoxin|spironolactone|m|ren|digoxin rises|check the level|L digoxin 7
digoxin|calcium gluconate,calcium chloride|m|arr|arrhythmia with fast injection|inject slowly|L digoxin 7
digoxin|succinylcholine|m|arr|arrhythmia|watch|L digoxin 7
digoxin|levothyroxine,rifampin,st john's wort|m|ind|digoxin falls|check the level|L digoxin 7
sotalol|#thiazide,#loop-diuretic|m|low|torsades de pointes when potassium falls|keep potassium and magnesium normal|L sotalol 5
diltiazem,verapamil|carbamazepine|M|3a4|carbamazepine toxicity|lower carbamazepine, check the level|L carbamazepine 7
clarithromycin,erythromycin,fluconazole,ketoconazole,itraconazole,isoniazid|carbamazepine|M|3a4|carbamazepine toxicity|choose another, or check the level|L carbamazepine 7
nefazodone|carbamazepine|C|3a4|nefazodone fails|do not combine|L carbamazepine 4
valproate|lamotrigine|M|ugt|lamotrigine doubles: severe rash|half the lamotrigine dose, slow start|L lamotrigine 7
carbamazepine,phenytoin,phenobarbital,primidone|lamotrigine|m|ugt|lamotrigine falls|raise the dose as the label says|L lamotrigine 7
ethinyl estradiol|lamotrigine|m|ugt|lamotrigine halves|raise lamotrigine, watch the pill-free week|L lamotrigine 7
doripenem,ertapenem,imipenem,meropenem|valproate|M|val|valproate falls within days: seizures|choose another antibiotic|L meropenem 7
valproate|phenytoin,phenobarbital|m|dis|the second medicine rises|check the level|L valproate 7
valproate|topiramate|m|nh3|high ammonia, drowsiness|check ammonia when drowsy|L valproate 5
aspirin|valproate|m|dis|valproate rises|avoid high doses|L valproate 7
ethinyl estradiol|valproate|m|ugt|valproate falls|check the level|L valproate 7
fluconazole,amiodarone,isoniazid,cimetidine,fluoxetine,fluvoxamine,omeprazole,disulfiram,sulfamethoxazole,capecitabine,fluorouracil,ticlopidine|phenytoin|m|2c9|phenytoin rises|check the level|L phenytoin 7
cenobamate|phenytoin,clobazam,phenobarbital|m|2c19|the second medicine rises|lower the dose|L cenobamate 7
cannabidiol|clobazam|m|2c19|sedation|lower clobazam|L cannabidiol 7
cannabidiol|valproate|m|hep|liver injury|check liver tests|L cannabidiol 7
#rifamycin,carbamazepine,phenytoin,phenobarbital,primidone,oxcarbazepine,topiramate,felbamate,st john's wort|@oral-contraceptive|M|ind|contraception fails|use a method that enzyme inducers do not weaken|CDC2024
eslicarbazepine,perampanel,rufinamide,lamotrigine|@oral-contraceptive|m|ind|contraception may fail|check which method is safe|CDC2024
efavirenz,nevirapine,modafinil,armodafinil,aprepitant,bosentan|@oral-contraceptive|m|ind|contraception may fail|add a barrier method|CDC2024
ulipristal|@oral-contraceptive|m|pr|either may fail|start contraception 5 days after ulipristal|L ulipristal 7
glecaprevir|ethinyl estradiol|M|hep|liver enzymes rise|choose a method without ethinyl estradiol|L glecaprevir and pibrentasvir 7
tranexamic acid|ethinyl estradiol,estetrol|C|clo|thrombosis|do not combine with combined hormonal contraception|L tranexamic acid 4
glecaprevir|atazanavir,rifampin|C|oatp|glecaprevir rises or fails|do not combine|L glecaprevir and pibrentasvir 4
glecaprevir|atorvastatin,simvastatin,lovastatin|M|oatp|rhabdomyolysis|do not combine|L glecaprevir and pibrentasvir 7
sofosbuvir|amiodarone|M|hr|severe bradycardia, death|avoid|L sofosbuvir 5
@inducer|sofosbuvir,ledipasvir,velpatasvir|M|pgp|treatment of hepatitis C fails|do not combine|L sofosbuvir 5
elbasvir|@inducer,@hiv-pi,cyclosporine,efavirenz|C|oatp|liver injury or failure of treatment|do not combine|L elbasvir and grazoprevir 4
ribavirin|didanosine|C|mito|lactic acidosis, pancreatitis|do not combine|L ribavirin 4
ribavirin|azathioprine|M|mar|pancytopenia|avoid|L ribavirin 7
zidovudine|ganciclovir,valganciclovir|M|mar|marrow failure|avoid|L zidovudine 7
stavudine|zidovudine|M|nrt|they oppose each other|do not combine|L zidovudine 7
tenofovir disoproxil|didanosine|M|ren|didanosine rises|avoid|L didanosine 7
allopurinol|didanosine|C|xo|didanosine rises|do not combine|L didanosine 4
lamivudine|emtricitabine|M|dup|the same effect twice|do not combine|L emtricitabine 5
ganciclovir,valganciclovir|mycophenolate|m|mar|neutropenia|check blood count|L valganciclovir 7
cidofovir|#aminoglycoside,amphotericin b,foscarnet,#nsaid,vancomycin|C|neph|kidney failure|7 days between|L cidofovir 4
#aminoglycoside|#loop-diuretic|M|oto|hearing loss|avoid; ethacrynic acid above all|L gentamicin 5
#aminoglycoside|cisplatin,amphotericin b,vancomycin,colistimethate,polymyxin b,foscarnet|M|neph|kidney injury|avoid, or check levels and creatinine daily|L gentamicin 5
#aminoglycoside|#neuromuscular-blocker|M|nmb|long paralysis|watch breathing|L gentamicin 5
amphotericin b|cyclosporine,tacrolimus,cisplatin|M|neph|kidney injury|avoid|L amphotericin b 7
piperacillin|vancomycin|m|neph|kidney injury|check creatinine daily|L piperacillin and tazobactam 7
cisplatin|#loop-diuretic|m|oto|hearing loss|avoid|L cisplatin 7
foscarnet|pentamidine|M|cal|low calcium, seizures|avoid|L foscarnet 7
@cation|#fluoroquinolone|m|che|less absorption|2 hours before or 6 hours after|L ciprofloxacin 7
@cation|#tetracycline|m|che|less absorption|2 to 3 hours apart|L doxycycline 7
@cation|levothyroxine|m|che|less absorption|4 hours apart|L levothyroxine 7
@cation|#bisphosphonate|m|che|less absorption|at least 30 minutes apart|L alendronate 7
#bile-acid-sequestrant|levothyroxine,warfarin,digoxin,mycophenolate|m|che|less absorption|4 hours apart|L colesevelam 7
#phosphate-binder|levothyroxine,ciprofloxacin,mycophenolate|m|che|less absorption|4 hours apart|L sevelamer 7
cholestyramine|leflunomide,teriflunomide|M|che|the drug is washed out|only on purpose|L leflunomide 7
teriflunomide|leflunomide|C|dup|the same substance twice|do not combine|L teriflunomide 4
#fluoroquinolone|#corticosteroid|m|ten|tendon rupture|stop at the first pain|L ciprofloxacin 5
#fluoroquinolone|#sulfonylurea,#insulin|m|glu|low or high glucose|check glucose often|L levofloxacin 5
#fluoroquinolone|#nsaid|m|sz|seizures (rare)|watch|L ciprofloxacin 7
clarithromycin,sulfamethoxazole,fluconazole,miconazole|glyburide,glipizide,glimepiride|m|2c9|hypoglycaemia|check glucose often, consider a lower dose|L glipizide 7
#sulfonylurea|#insulin|m|glu|hypoglycaemia|lower the sulfonylurea|L glipizide 7
bosentan|glyburide|C|hep|liver injury|do not combine|L bosentan 4
bosentan|cyclosporine|C|3a4|bosentan rises, cyclosporine falls|do not combine|L bosentan 4
pramlintide|#anticholinergic|m|gi|slow stomach|avoid|L pramlintide 7
#beta-blocker|#insulin,#sulfonylurea|m|glu|hypoglycaemia unnoticed|prefer a cardioselective beta-blocker|L propranolol 7
#nonselective-beta-blocker|#saba,#laba|M|bet|bronchospasm, no relief|choose a cardioselective beta-blocker|L propranolol 7
#nonselective-beta-blocker|epinephrine|M|bet|hypertension and bradycardia; epinephrine fails in anaphylaxis|have glucagon at hand|L propranolol 7
#beta-blocker|#ergot|m|vaso|cold limbs|watch|L dihydroergotamine 7
theophylline|adenosine|m|ade|adenosine fails|higher dose|L adenosine 7
dipyridamole|adenosine|M|ade|adenosine acts too strongly|lower the dose|L adenosine 7
carbamazepine|adenosine|m|ade|heart block|watch|L adenosine 7
levodopa|#first-generation-antipsychotic,metoclopramide,prochlorperazine,promethazine,risperidone,olanzapine|M|dop|Parkinson's disease worsens|avoid; quetiapine or clozapine instead|L carbidopa and levodopa 7
pramipexole,ropinirole,rotigotine|#first-generation-antipsychotic,metoclopramide,prochlorperazine|M|dop|Parkinson's disease worsens|avoid|L ropinirole 7
metoclopramide|#antipsychotic|M|dop|tardive dyskinesia, neuroleptic malignant syndrome|avoid|L metoclopramide 7
metoclopramide|tetrabenazine,deutetrabenazine,valbenazine|M|dop|parkinsonism|avoid|L metoclopramide 7
metoclopramide|#mao-inhibitor|M|cat|hypertension|avoid|L metoclopramide 7
apomorphine|#5ht3-antagonist|C|hypt|severe hypotension, loss of consciousness|do not combine|L apomorphine 4
ferrous sulfate,ferrous fumarate,ferrous gluconate|levodopa|m|che|less absorption|2 hours apart|L carbidopa and levodopa 7
tetrabenazine,deutetrabenazine,valbenazine|#mao-inhibitor|C|cat|hypertensive crisis|do not combine|L tetrabenazine 4
disulfiram|metronidazole|C|ald|psychosis|2 weeks between|L metronidazole 4
disulfiram|tinidazole,secnidazole|M|ald|psychosis|2 weeks between|L tinidazole 4
bupropion|#mao-inhibitor|C|cat|hypertensive crisis|2 weeks between|L bupropion 4
dexmedetomidine|#beta-blocker|m|hr|bradycardia|watch|L dexmedetomidine 7
lofexidine|methadone|M|qt|torsades de pointes|ECG|L lofexidine 7
mifepristone|simvastatin,lovastatin|C|3a4|rhabdomyolysis|do not combine (daily mifepristone)|L mifepristone 4
mifepristone|#corticosteroid|M|pr|the steroid fails|do not combine when the steroid is vital|L mifepristone 4
mifepristone|cyclosporine,dihydroergotamine,ergotamine,fentanyl,pimozide,quinidine,sirolimus,tacrolimus|C|3a4|the second medicine rises to danger|do not combine (daily mifepristone)|L mifepristone 4
natalizumab|#immunosuppressant,#tnf-inhibitor|M|inf|progressive multifocal leukoencephalopathy|do not combine|L natalizumab 7
#tnf-inhibitor|#tnf-inhibitor|M|inf|serious infection|do not combine|L adalimumab 7
#tnf-inhibitor|abatacept,anakinra,tocilizumab,sarilumab,rituximab|M|inf|serious infection|do not combine|L adalimumab 7
#jak-inhibitor|#tnf-inhibitor,#biologic|M|inf|serious infection|do not combine|L tofacitinib 7
#jak-inhibitor|azathioprine,cyclosporine,tacrolimus|M|inf|serious infection|do not combine|L tofacitinib 7
fluconazole,ketoconazole,ritonavir|tofacitinib|m|3a4|tofacitinib rises|5 mg once a day|L tofacitinib 2
#live-vaccine|#tnf-inhibitor,#jak-inhibitor,#biologic,cyclosporine,tacrolimus,mycophenolate,azathioprine,leflunomide,natalizumab|C|vac|infection by the vaccine|do not give a live vaccine|ACIP
#live-vaccine|methotrexate,prednisone,dexamethasone|m|vac|infection by the vaccine at immunosuppressive doses|check the dose first|ACIP
capecitabine,fluorouracil|leucovorin|m|tox|more toxicity|only as the regimen says|L fluorouracil 7
cimetidine|metformin,dofetilide,procainamide|m|ren|the second medicine rises|prefer famotidine|L metformin 7
#carbonic-anhydrase-inhibitor,topiramate,zonisamide|metformin|m|aci|metabolic acidosis|watch|L metformin 7
#iodinated-contrast|metformin|m|aci|lactic acidosis in kidney disease|pause metformin when eGFR is 30 to 60, restart after 48 hours|L metformin 5
duloxetine|thioridazine|C|2d6|torsades de pointes|do not combine|L duloxetine 7
propofol|alfentanil,remifentanil,sufentanil|m|cns|respiratory depression|titrate|L propofol 7
succinylcholine|neostigmine,pyridostigmine,physostigmine|M|nmb|long paralysis|avoid|L succinylcholine 7
#cholinesterase-inhibitor|@strong-anticholinergic|m|ach|they oppose each other|stop one|BEERS
#cholinesterase-inhibitor|#beta-blocker|m|hr|bradycardia, falls|watch pulse|L donepezil 7
ergotamine,dihydroergotamine|dopamine,norepinephrine,epinephrine,phenylephrine|M|vaso|severe hypertension|avoid|L dihydroergotamine 7
oxytocin|methylergonovine,ergonovine|m|vaso|severe hypertension|watch the pressure|L oxytocin 7
methotrexate|theophylline|m|ren|theophylline rises|check the level|L methotrexate 7
sucralfate|phenytoin,warfarin,digoxin|m|che|less absorption|2 hours apart|L sucralfate 7
conivaptan|digoxin,simvastatin,lovastatin,midazolam|m|3a4|the second medicine rises|avoid|L conivaptan 7
vemurafenib|ipilimumab|M|hep|liver injury|avoid|L vemurafenib 5
denosumab|etelcalcetide,cinacalcet|m|cal|low calcium|check calcium|L denosumab 5
etelcalcetide|cinacalcet|M|cal|low calcium|7 days between|L etelcalcetide 5
deferasirox|aluminum hydroxide|m|che|less absorption|avoid|L deferasirox 7
deferasirox|theophylline,tizanidine|m|1a2|the second medicine rises|watch|L deferasirox 7
eltrombopag|@cation|m|che|less absorption|4 hours apart|L eltrombopag 7
rifampin,rifabutin|atovaquone|M|ind|atovaquone falls|avoid|L atovaquone 7
rifampin,rifapentine,efavirenz,carbamazepine,phenytoin|bedaquiline|M|ind|bedaquiline falls|avoid|L bedaquiline 7
@inducer|macitentan|M|ind|macitentan falls|avoid|L macitentan 7
ketoconazole,ritonavir,itraconazole|macitentan|M|3a4|macitentan rises|avoid|L macitentan 7
@strong-3a4-inhibitor,erythromycin|domperidone|C|3a4|torsades de pointes|do not combine|SPC domperidone
itraconazole,posaconazole,voriconazole|quinidine|C|3a4|torsades de pointes|do not combine|L itraconazole 4
itraconazole|felodipine,nisoldipine|C|3a4|oedema and heart failure|do not combine|L itraconazole 4
itraconazole|methadone,disopyramide,dronedarone,isavuconazonium|C|3a4|the second medicine rises to danger|do not combine|L itraconazole 4
ritonavir|voriconazole|M|ind|voriconazole falls|avoid|L voriconazole 4
ritonavir|cobicistat|M|dup|the same effect twice|do not combine|L cobicistat 5
nitrous oxide|methotrexate|M|mar|folate antagonism and marrow toxicity|avoid|L methotrexate 7
desmopressin|#loop-diuretic|M|na|severe hyponatraemia|avoid (contraindicated with the night-time nasal or sublingual form)|L desmopressin 4
desmopressin|#corticosteroid|M|na|severe hyponatraemia|avoid with systemic or inhaled steroids (night-time form)|L desmopressin 4
desmopressin|#nsaid,#ssri,#tricyclic,carbamazepine,#opioid|m|na|hyponatraemia|check sodium|L desmopressin 7
tolvaptan|desmopressin|M|na|they oppose each other|avoid|L tolvaptan 7
mycophenolate|azathioprine|M|mar|marrow failure|do not combine|L mycophenolate 7
allopurinol|capecitabine,fluorouracil|M|tox|less effect of capecitabine|avoid|L capecitabine 7
pyrimethamine|methotrexate,trimethoprim|M|mar|marrow failure|avoid|L pyrimethamine 7
halofantrine,ketoconazole|mefloquine|M|qt|fatal QT prolongation|do not combine|L mefloquine 5
quinine,quinidine,chloroquine|mefloquine|M|sz|seizures and arrhythmia|12 hours between|L mefloquine 7
lumefantrine|@qt-known|M|qt|torsades de pointes|avoid|L artemether and lumefantrine 5
@inducer|lumefantrine,artemether|C|ind|treatment of malaria fails|do not combine|L artemether and lumefantrine 4
rifampin|praziquantel|C|ind|treatment fails|do not combine|L praziquantel 4
moclobemide|sumatriptan,rizatriptan,zolmitriptan|C|mao|triptan levels rise|do not combine|L sumatriptan 4
#opioid|@irreversible-maoi|M|ser|hypotension, respiratory depression, serotonin syndrome|2 weeks between|L morphine 7
#mao-inhibitor|epinephrine,norepinephrine,dopamine|m|cat|blood pressure rises|start low|L phenelzine 7
verapamil|dantrolene|M|k|hyperkalaemia and collapse with intravenous dantrolene|avoid|L dantrolene 7
ibrutinib|@oral-anticoagulant|M|bld|serious bleeding|avoid or watch closely|L ibrutinib 5
cangrelor|clopidogrel,prasugrel|M|plt|the tablet does not act|give it only after the infusion ends|L cangrelor 7
vorapaxar|@oral-anticoagulant|M|bld|serious bleeding|avoid|L vorapaxar 7
cyclosporine,itraconazole|aliskiren|M|pgp|aliskiren rises|avoid|L aliskiren 7
aliskiren|sacubitril|M|raas|hyperkalaemia and kidney injury; contraindicated in diabetes|avoid|L sacubitril and valsartan 4
#thalidomide-analog|ethinyl estradiol,conjugated estrogens,estradiol|M|clo|thrombosis|avoid|L lenalidomide 7
conjugated estrogens,estradiol,ethinyl estradiol,esterified estrogens|#aromatase-inhibitor|M|pr|the aromatase inhibitor fails|do not combine|L anastrozole 7
sulfamethoxazole,sulfadiazine|methenamine|M|cry|insoluble precipitate in urine|do not combine|L methenamine 7
allopurinol,febuxostat|pegloticase|M|mask|loss of response goes unseen and infusion reactions follow|stop them before|L pegloticase 5
@inducer|ivacaftor,elexacaftor,tezacaftor|M|ind|the modulator fails|avoid|L ivacaftor 7
@strong-3a4-inhibitor|ivacaftor,elexacaftor|m|3a4|the modulator rises|lower the dose as the label says|L ivacaftor 7
@inducer|deflazacort|M|ind|deflazacort falls|avoid|L deflazacort 7
@inducer|tolvaptan,suvorexant,naloxegol,ubrogepant,rimegepant,apremilast,tofacitinib,upadacitinib,roflumilast|M|ind|the second medicine fails|avoid|L apremilast 7
@strong-3a4-inhibitor|bedaquiline|m|3a4|bedaquiline rises|at most 14 days together|L bedaquiline 7
@strong-3a4-inhibitor|buspirone|m|3a4|buspirone rises|2.5 mg a day|L buspirone 7
@strong-3a4-inhibitor|upadacitinib|m|3a4|upadacitinib rises|15 mg a day|L upadacitinib 2
ticagrelor|simvastatin,lovastatin|m|3a4|the statin rises|at most 40 mg a day|L ticagrelor 7
#tricyclic|epinephrine,norepinephrine,clonidine|m|cat|blood pressure changes|watch the pressure|L amitriptyline 7
#proton-pump-inhibitor|levothyroxine|m|ph|less absorption|check TSH|L levothyroxine 7
isoniazid|acetaminophen|m|hep|liver injury|at most 2 g a day|L isoniazid 7
azathioprine,mercaptopurine|warfarin|m|inr|INR falls|check INR|L azathioprine 7
probenecid|#penicillin|m|ren|the penicillin rises|often on purpose|L probenecid 7
trimethoprim|phenytoin|m|2c9|phenytoin rises|check the level|L phenytoin 7
cyclosporine|sirolimus|m|3a4|sirolimus rises|4 hours apart|L sirolimus 7
@strong-anticholinergic|@strong-anticholinergic|m|ac2|confusion, retention, constipation|stop one, above all in old age|BEERS
eluxadoline|alosetron,loperamide,#anticholinergic,#opioid|m|gi|severe constipation|avoid|L eluxadoline 7
alosetron|fluvoxamine|C|1a2|alosetron rises: ischaemic colitis|do not combine|L alosetron 4
obeticholic acid|#bile-acid-sequestrant|m|che|less absorption|4 hours apart|L obeticholic acid 7
istradefylline|@strong-3a4-inhibitor|m|3a4|istradefylline rises|20 mg a day|L istradefylline 7
`;

/** Mechanisms by code. */
export const MECHANISMS: Readonly<Record<string, string>> = {
  '3a4': 'inhibition of CYP3A4',
  '2d6': 'inhibition of CYP2D6',
  '2c8': 'inhibition of CYP2C8',
  '2c9': 'inhibition of CYP2C9',
  '2c19': 'inhibition of CYP2C19',
  '1a2': 'inhibition of CYP1A2',
  ac2: 'additive anticholinergic effect',
  ach: 'opposing effects on acetylcholine',
  aci: 'additive acidosis',
  ade: 'effect on adenosine',
  ald: 'inhibition of aldehyde dehydrogenase',
  arr: 'additive arrhythmic effect',
  bet: 'opposing effects on beta receptors',
  bld: 'additive effect on clotting',
  brk: 'additive bradykinin',
  cal: 'additive fall of calcium',
  cat: 'excess of catecholamines',
  che: 'binding in the gut',
  clo: 'additive clotting',
  cns: 'additive depression of the central nervous system',
  cry: 'precipitation in urine',
  dis: 'displacement and slower clearance',
  dop: 'opposing effects on dopamine',
  dup: 'the same effect twice',
  gi: 'additive effect on the gut',
  glu: 'additive effect on glucose',
  hep: 'additive liver injury',
  hr: 'additive slowing of the heart',
  hyp: 'unknown',
  hypt: 'unknown, additive hypotension',
  icp: 'additive rise of intracranial pressure',
  ind: 'induction of enzymes and transporters',
  inf: 'additive immunosuppression',
  inr: 'more anticoagulant effect',
  k: 'additive retention of potassium',
  low: 'loss of potassium and magnesium',
  mask: 'lowered uric acid hides the loss of effect',
  mao: 'inhibition of monoamine oxidase',
  mar: 'additive marrow toxicity',
  mito: 'mitochondrial toxicity',
  mus: 'additive muscle toxicity',
  na: 'retention of water',
  neph: 'additive kidney injury',
  nh3: 'additive rise of ammonia',
  nmb: 'additive neuromuscular block',
  no: 'additive vasodilation by nitric oxide and cyclic GMP',
  nrt: 'competition for activation',
  oatp: 'inhibition of OATP transporters',
  opi: 'competition at the opioid receptor',
  oto: 'additive ototoxicity',
  pgp: 'inhibition or induction of P-glycoprotein',
  ph: 'higher gastric pH',
  plt: 'competition at cyclo-oxygenase 1',
  pr: 'competition at the receptor',
  qt: 'additive QT prolongation',
  raas: 'double blockade of the renin–angiotensin system',
  ren: 'slower renal clearance',
  ser: 'additive serotonin',
  sz: 'lower seizure threshold',
  ten: 'additive tendon injury',
  tox: 'additive toxicity',
  ugt: 'change of glucuronidation and transport',
  vac: 'replication of the vaccine',
  val: 'faster glucuronidation of valproate',
  vaso: 'additive vasoconstriction',
  xo: 'inhibition of xanthine oxidase',
};

/** Sources by code; `L` and `SPC` are spelt out with the medicine. */
export const SOURCES: Readonly<Record<string, string>> = {
  ONC: 'Phansalkar S et al. High-priority drug–drug interactions for use in electronic health records. J Am Med Inform Assoc 2012;19:735–43',
  CM: 'Woosley RL et al. CredibleMeds QTdrugs list, https://www.crediblemeds.org',
  FDA2006: 'FDA public health advisory on triptans with SSRIs or SNRIs, 19 July 2006',
  FDA2006i: 'FDA, Concomitant use of ibuprofen and aspirin, September 2006',
  FDA2011: 'FDA drug safety communication on linezolid and methylene blue with serotonergic medicines, 2011',
  FDA2016:
    'FDA drug safety communication on opioids with benzodiazepines and other depressants, 31 August 2016',
  FDA2019: 'FDA drug safety communication on gabapentinoids and breathing, 19 December 2019',
  ANT2010: 'Antoniou T et al. Arch Intern Med 2010;170:1045–9',
  ANT2015: 'Antoniou T et al. CMAJ 2015;187:E138–43',
  CDC2024: 'US Medical Eligibility Criteria for Contraceptive Use 2024, MMWR Recomm Rep 2024;73(4)',
  ACIP: 'ACIP General Best Practice Guidelines for Immunization, Altered Immunocompetence (CDC)',
  BEERS: 'American Geriatrics Society 2023 updated Beers Criteria. J Am Geriatr Soc 2023;71:2052–81',
};
