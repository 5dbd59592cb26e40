/**
 * Groups of medicines that share a property which matters for interactions. A member is a generic name or
 * `#class`. Enzyme and transporter groups follow the FDA table of substrates, inhibitors and inducers
 * (https://www.fda.gov/drugs/drug-interactions-labeling/drug-development-and-drug-interactions-table-substrates-inhibitors-and-inducers);
 * QT groups follow CredibleMeds (https://www.crediblemeds.org) and Phansalkar 2012.
 */
export const GROUPS: Readonly<Record<string, string>> = {
  'qt-known':
    'amiodarone,anagrelide,arsenic trioxide,astemizole,azithromycin,bepridil,chloroquine,chlorpromazine,cisapride,citalopram,clarithromycin,cocaine,disopyramide,dofetilide,domperidone,dronedarone,droperidol,erythromycin,escitalopram,flecainide,halofantrine,haloperidol,ibutilide,levomethadyl acetate,mesoridazine,methadone,moxifloxacin,ondansetron,pentamidine,pimozide,probucol,procainamide,quinidine,sevoflurane,sotalol,sparfloxacin,sulpiride,terfenadine,thioridazine,vandetanib',
  'qt-other':
    'ciprofloxacin,levofloxacin,fluconazole,donepezil,hydroxychloroquine,cilostazol,oxaliplatin,ziprasidone,iloperidone,quetiapine,risperidone,olanzapine,clozapine,lithium,venlafaxine,mirtazapine,ofloxacin,gemifloxacin,norfloxacin,tacrolimus,nilotinib,ribociclib,lapatinib,sunitinib,pazopanib,osimertinib,vemurafenib,crizotinib,voriconazole,posaconazole,ketoconazole,itraconazole,famotidine,loperamide,hydroxyzine,promethazine,granisetron,dolasetron,ranolazine,bedaquiline,rilpivirine,efavirenz,tetrabenazine,amisulpride,lofexidine,mefloquine,quinine,telavancin,fingolimod,mirabegron,solifenacin,tolterodine,trazodone,#tricyclic',
  'strong-3a4-inhibitor':
    'clarithromycin,telithromycin,itraconazole,ketoconazole,levoketoconazole,posaconazole,voriconazole,nefazodone,ritonavir,cobicistat,atazanavir,darunavir,fosamprenavir,amprenavir,indinavir,lopinavir,nelfinavir,saquinavir,tipranavir,nirmatrelvir',
  'moderate-3a4-inhibitor':
    'erythromycin,diltiazem,verapamil,fluconazole,dronedarone,aprepitant,fosaprepitant,netupitant,imatinib,crizotinib,isavuconazonium,letermovir,conivaptan,ciprofloxacin',
  inducer:
    "rifampin,rifapentine,carbamazepine,phenytoin,fosphenytoin,phenobarbital,primidone,st john's wort,apalutamide,enzalutamide",
  'strong-2d6-inhibitor': 'fluoxetine,paroxetine,bupropion,quinidine,terbinafine',
  '1a2-inhibitor': 'fluvoxamine,ciprofloxacin',
  'weak-1a2-inhibitor': 'amiodarone,ticlopidine,mexiletine,propafenone,zileuton',
  '2c9-inhibitor':
    'amiodarone,fluconazole,metronidazole,miconazole,sulfamethoxazole,voriconazole,capecitabine,fluorouracil',
  '2c19-inhibitor': 'omeprazole,esomeprazole,fluconazole,fluvoxamine,fluoxetine,voriconazole,ticlopidine',
  'pgp-inhibitor':
    'amiodarone,clarithromycin,cyclosporine,dronedarone,itraconazole,ketoconazole,quinidine,ranolazine,ritonavir,verapamil,saquinavir,lapatinib,erythromycin',
  'irreversible-maoi': 'isocarboxazid,phenelzine,tranylcypromine,procarbazine,selegiline',
  maoi: '#mao-inhibitor,#reversible-mao-inhibitor',
  'serotonin-reuptake': '#ssri,#snri,clomipramine,imipramine,nefazodone,vilazodone,vortioxetine',
  'serotonergic-opioid': 'tramadol,tapentadol,meperidine,methadone,fentanyl,dextromethorphan',
  'indirect-sympathomimetic':
    'amphetamine,dextroamphetamine,lisdexamfetamine,methamphetamine,methylphenidate,dexmethylphenidate,pseudoephedrine,ephedrine,phentermine,diethylpropion,phendimetrazine,benzphetamine,solriamfetol,phenylephrine,cocaine',
  'potassium-raising': '#ace-inhibitor,#arb,#renin-inhibitor,trimethoprim,heparin,cyclosporine,tacrolimus',
  'hiv-pi': '#hiv-protease-inhibitor',
  'cyp3a-statin': 'simvastatin,lovastatin',
  nephrotoxin:
    '#aminoglycoside,amphotericin b,cisplatin,cyclosporine,tacrolimus,foscarnet,cidofovir,colistimethate,polymyxin b,#nsaid,vancomycin,tenofovir disoproxil',
  'oral-fluoroquinolone-tetracycline': '#fluoroquinolone,#tetracycline',
  cation: '#polyvalent-cation',
  'oral-contraceptive': '#hormonal-contraceptive',
  'systemic-azole': 'fluconazole,itraconazole,ketoconazole,posaconazole,voriconazole',
  'oral-anticoagulant': '#vitamin-k-antagonist,#factor-xa-inhibitor,dabigatran',
  doac: '#factor-xa-inhibitor,dabigatran',
  'traditional-nsaid': '#nsaid',
  'sedating-antihistamine':
    'diphenhydramine,hydroxyzine,promethazine,doxylamine,chlorpheniramine,cyproheptadine',
  'strong-anticholinergic':
    'diphenhydramine,hydroxyzine,promethazine,doxylamine,chlorpheniramine,cyproheptadine,meclizine,dimenhydrinate,benztropine,trihexyphenidyl,dicyclomine,hyoscyamine,scopolamine,propantheline,atropine,oxybutynin,tolterodine,darifenacin,solifenacin,fesoterodine,trospium,flavoxate,amitriptyline,clomipramine,desipramine,doxepin,imipramine,nortriptyline,protriptyline,trimipramine,amoxapine,paroxetine,chlorpromazine,clozapine,olanzapine,perphenazine,thioridazine,loxapine,orphenadrine,cyclobenzaprine,disopyramide,clidinium,prochlorperazine',
};
