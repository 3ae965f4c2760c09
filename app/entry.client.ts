// Student pages carry no script of React's: root.tsx has no <Scripts>. Remix's build asks for this
// file all the same. What scripts add is in app/ui/enhance.js.
export {};
