/**
 * Names that the FDA's list and ISMP's additional list write in tall-man letters, because they have been taken
 * for one another. Source: ISMP, Look-Alike Drug Names with Recommended Tall Man (Mixed Case) Letters, 2023
 * (https://www.ismp.org/recommendations/tall-man-letters-list).
 */
const TALL_MAN =
  'acetaZOLAMIDE ALPRAZolam aMILoride amLODIPine ARIPiprazole azaCITIDine azaTHIOprine buPROPion ' +
  'busPIRone carBAMazepine CARBOplatin ceFAZolin cefTRIAXone chlordiazePOXIDE chlorproMAZINE ' +
  'chlorproPAMIDE CISplatin cloBAZam clomiPHENE clomiPRAMINE clonazePAM cloNIDine cloZAPine cycloSERINE ' +
  'cycloSPORINE DAPTOmycin DAUNOrubicin dexmedeTOMIDine diazePAM dilTIAZem dimenhyDRINATE ' +
  'diphenhydrAMINE DOBUTamine DOCEtaxel DOPamine DOXOrubicin DULoxetine ePHEDrine EPINEPHrine ' +
  'epiRUBicin fentaNYL flavoxATE FLUoxetine fluPHENAZine fluvoxaMINE glipiZIDE glyBURIDE guaiFENesin ' +
  'guanFACINE hydrALAZINE hydroCHLOROthiazide HYDROcodone HYDROmorphone hydrOXYzine IDArubicin ' +
  'inFLIXimab ISOtretinoin lamiVUDine lamoTRIgine levETIRAcetam levoFLOXacin LORazepam ' +
  'medroxyPROGESTERone metFORMIN methazolAMIDE methylPREDNISolone methylTESTOSTERone metOLazone ' +
  'metroNIDAZOLE miFEPRIStone miSOPROStol mitoXANTRONE niCARdipine NIFEdipine niMODipine OLANZapine ' +
  'OXcarbazepine oxyCODONE oxyMORphone PACLitaxel PARoxetine PAZOPanib PEMEtrexed penicillAMINE ' +
  'PENTobarbital PHENobarbital PONATinib prednisoLONE predniSONE QUEtiapine quiNIDine quiNINE ' +
  'RABEprazole raNITIdine rifAMPin rifAXIMin riMANTAdine risperiDONE riTUXimab rOPINIRole ROPivacaine ' +
  'sAXagliptin SITagliptin SORAfenib SUFentanil sulfADIAZINE sulfaSALAzine SUMAtriptan SUNItinib ' +
  'tiaGABine tiZANidine TOLAZamide TOLBUTamide traMADol traZODone valACYclovir valGANciclovir ' +
  'vinBLAStine vinCRIStine ZOLMitriptan';

const BY_NAME: ReadonlyMap<string, string> = new Map(
  TALL_MAN.split(' ').map((name) => [name.toLowerCase(), name]),
);

/** The name in tall-man letters where it is listed, otherwise as given. */
export function tallMan(name: string): string {
  return BY_NAME.get(name.toLowerCase()) ?? name;
}
