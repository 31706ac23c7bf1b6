/** What the page of accuracy says before its tables. */
export const accuracyIntroduction = `# Accuracy

`;
