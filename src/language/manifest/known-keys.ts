/** The keys that each part of a manifest may have (`spec/manifest.md` sections 2 to 5). Others are a warning. */
const keys = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

export const rootKeys = keys(`
  commonfields name display category description configuration script fromversion toversion deprecated beta hidden
  system defaultEnabled defaultclassifier defaultmapperin defaultmapperout defaultmapperout_x2 detaileddescription
  image marketplaces tests autoUpdateDockerImage versionedfields scriptNotVisible provider sectionOrder sectionorder
  triggers supportedModules supportlevelheader internal source videos hybrid supportsquickactions
  isCloudProviderIntegration autoconfiginstance`);

export const identityKeys = keys('id version sortvalues');

export const parameterKeys = keys(`
  name type display displaypassword required defaultvalue options hidden additionalinfo hiddenusername hiddenpassword
  fromlicense section advanced supportedModules`);

export const scriptKeys = keys(`
  type subtype script dockerimage dockerimage45 alt_dockerimages nativeImage commands isfetch isfetchevents
  isfetchassets isfetchcredentials isFetchSamples feed longRunning longRunningPort ismappable isremotesyncin
  isremotesyncout isremotesyncin_x2 isremotesyncout_x2 runonce resetContext mcp spec`);

export const commandKeys = keys(`
  name prettyname description arguments outputs deprecated execution polling hidden important timeout system
  quickaction compliantpolicies supportedModules`);

export const argumentKeys = keys(`
  name prettyname prettypredefined description required default defaultValue auto predefined isArray secret deprecated
  hidden type supportedModules`);

export const outputKeys = keys('contextPath contentPath description type important importantDescription');
