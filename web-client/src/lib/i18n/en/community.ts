export const community = {
  community: {
    joinTitle: 'Join a community',
    joinText: 'Stations, grid and prices belong to a community. Enter the code you got from yours, or open its link.',
    code: 'Community code',
    join: 'Join',
    joined: 'Welcome to {{community}}. One moment…',
    joinedOnly: 'You belong to {{community}} now, but the way there is not open at the moment.',
    codeMissing: 'Enter the code.',
    unknown: 'This platform does not know the community of your sign-in.',
    suspended: 'Your community is suspended at the moment. Its administrators know more.',
    another: 'Sign in to another community',
  },
};
