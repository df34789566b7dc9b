/**
 * The loop over pages, and its report.
 *
 * <p>{@link backissue.load.Loader} reads top to bottom as the list of steps a page goes through. Pages are read on all
 * cores and written one after another in the order of their names, so that loading the same pages gives the same
 * archive. Each page is one transaction. A page that cannot be understood becomes a line of the report.
 */
package backissue.load;
