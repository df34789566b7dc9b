/**
 * The command line: one class per command, each of which wires together what it needs.
 *
 * <p>Answers go to standard output; progress, warnings and errors to standard error.
 */
package backissue.cli;
