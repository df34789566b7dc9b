// What esbuild makes of files that are not code.
declare module '*.css';

declare module '*.graphql' {
  const text: string;
  export default text;
}

declare module '*.variables.json' {
  const text: string;
  export default text;
}
