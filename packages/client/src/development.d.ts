/**
 * `false` in `dist/production`, which bundlers choose for the condition "production": what is allowed is then missing in the
 * messages of `OptionError`, the names of options are not checked, and no deprecation is reported.
 */
declare const DEVELOPMENT: boolean;
