/** Whether islands run on React itself; otherwise Preact runs them. `REACT=1 npm run build` asks for it. */
export const runsReact: boolean = process.env.REACT === '1';
