package backissue.cli;

import backissue.load.PageFiles;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that shows how far a load has come, if someone is looking. */
final class Progress implements AutoCloseable {

    private final ProgressBar bar;

    private Progress(ProgressBar bar) {
        this.bar = bar;
    }

    static Progress over(PageFiles files) {
        boolean watched = System.console() != null && System.console().isTerminal();
        if (!watched) return new Progress(null);
        return new Progress(new ProgressBarBuilder()
                .setTaskName("Loading")
                .setInitialMax(files.count())
                .setUnit(" pages", 1)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .showSpeed()
                .clearDisplayOnFinish()
                .build());
    }

    void step() {
        if (bar == null) return;
        bar.step();
        // a file that holds many pages was counted as one
        if (bar.getCurrent() > bar.getMax()) bar.maxHint(bar.getCurrent());
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
    }
}
