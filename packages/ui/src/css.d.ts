/** Style sheets as the bundler gives them: a module maps names to generated class names, a plain one has no value. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css';
