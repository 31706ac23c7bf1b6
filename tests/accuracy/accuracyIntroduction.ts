/** What the page of accuracy says before its tables. */
export const accuracyIntroduction = `# Accuracy

What Lope's whole chain answers against truth that it did not make. \`npm run accuracy -- --write\` writes this page;
\`npm run accuracy -- --rig\` runs what needs no browser in about two minutes.

- **The rig**: the virtual runner (\`tests/virtualRunner\`), no step like the last, and motion capture with force plates, filmed by a virtual
  camera in some fifty ways. Contacts, postures and lengths are known in space before anything is filmed; every measure's truth is read
  from those points by its definition, not by the code under test.
- **Rendered films** of the virtual runner go through decoder, network, tracking, events and measures like any film.
- **Real clips** with hand-marked contacts, as pose tracks and as films. Labels are up to 0.9 frame late by their rule.

- **Human bodies**: films of skinned, dressed bodies whose joints and shoes are known, where they have been drawn.

**Contact time, flight time and duty factor** rest on toe-off. BlazePose draws a lifting foot flatter than it is, so the toes, the hindfoot and the thigh
are read together and each is freed of its own lateness, as films of six human bodies showed it; the ground's slope in the picture (roll, yaw and
incline) is read from the resting toes. Labels by eye on real clips are late themselves: marked blind on drawn frames whose truth is known, by
48 ± 20 ms, since from a metre above the belt no gap is seen under a dark sole until the toe is 1–2 cm up. The clips' toe-offs are therefore held
against 48 ms before their labels: they lie 50 and 44 ms before them. No constant of the rule was set by them.

### How the rig's tracks are spoilt
As BlazePose (full, unsmoothed) spoils those of rendered films of six human bodies from the side, and of these and the mannequin from front and rear
(\`npm run faults\`): each point is moved by its misplacement in that view, which goes with the stride, by what sets a film apart, and by noise that
is forgotten within some 15 ms. Part of a misplacement follows from the body itself, since the model draws a heel, a toe, an ear or a knee partly where
most people have it: that part is measured between films, kept only where it foretells films of other bodies, and goes with whoever is filmed.
Then legs are exchanged, drawn on one foot or along a handrail, joints thrown elsewhere, frames lost. *Constant* films have the mean misplacement; in
*own* films each is drawn from the measured ones, and the camera, the belt and the told height are off as people leave them.
The oblique view has no misplacement of its own measured; it borrows that of the side.

`;
