package backissue.people;

/**
 * One run of a training text: the features and the true label of each token, and how much it
 * counts.
 */
record Example(int[][] features, byte[] labels, float weight) {}
