/** What the page of accuracy says before its tables. */
export const accuracyIntroduction = `# Accuracy

What Lope's whole chain answers against truth that it did not make. \`npm run accuracy -- --write\` writes this page;
\`npm run accuracy -- --rig\` runs what needs no browser in about two minutes.

- **The rig**: the virtual runner (\`tests/virtualRunner\`), no step like the last, and motion capture with force plates, filmed by a virtual
  camera in some fifty ways. Contacts, postures and lengths are known in space before anything is filmed; every measure's truth is read
  from those points by its definition, not by the code under test.
- **Rendered films** of the virtual runner go through decoder, network, tracking, events and measures like any film.
- **Real clips** with hand-marked contacts, as pose tracks and as films. Labels are up to 0.9 frame late by their rule.

**Contact time, flight time and duty factor** rest on a toe-off that is read late, since BlazePose draws a foot flatter than it is as it lifts: by
41 ± 8 ms in eight films of rendered human bodies whose truth is known (measured once; no command here prints it yet), by about 40 here, by 2 on the markers of runs with force plates. 30 ms are taken off and ± 40
are stated, which reaches them all. Labels by eye on real clips are late themselves (48 ± 20 ms, marked blind on drawn frames), so that clips whose
toe-offs agree with their labels are no proof.

### How the rig's tracks are spoilt
As BlazePose (full, unsmoothed) spoils those of 44 rendered films of known bodies, clothes, forms and cameras (\`npm run faults\`): each point is moved
by its misplacement in that view, which goes with the stride (the near heel, for one, is drawn 0.05 trunk lengths too low or too high as the foot
rolls), by what sets a film apart, and by noise of 0.6 (ears) to 2.7 (toes) hundredths of a trunk length that is forgotten after 15 ms. Then legs are
exchanged, drawn on one foot or along a handrail, joints thrown elsewhere, frames lost. *Constant* films have the median misplacement;
in *own* films each is drawn from the measured ones, and the camera, the belt and the told height are off as people leave them. Compared with the films themselves the rig is fair: touch-down of the near foot is 9 ± 6 ms late
here (8 ± 12 there, with outright exchanges), toe-off 40 ± 20 (before the ground was taken from all stances: 48, and 51 ± 26 in the films), overstride off by 0.8 cm in the median (1.5), the foot's angle by 2–4° (3.5).
The same films have served to correct the chain, and mannequins are not people: how far these figures carry over to real bodies is only known from the
real clips below. The oblique view has no misplacement of its own measured; it borrows that of the side.

`;
