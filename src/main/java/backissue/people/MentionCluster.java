package backissue.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The mentions of one person: the fullest form of the name, and the places found so far. */
final class MentionCluster {

    private final List<PersonMention> mentions = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> ends = new HashSet<>();
    private PersonMention fullest;
    private Gender gender = Gender.UNKNOWN;
    private int byFullName;

    MentionCluster(PersonMention fullest, String title) {
        this.fullest = fullest;
        add(fullest, title);
    }

    void add(PersonMention mention, String title) {
        mentions.add(mention);
        if (!title.isEmpty()) titles.add(title);
        if (!mention.isSingle()) byFullName++;
        if (!mention.name().end().isEmpty()) ends.add(mention.name().end());
        if (gender == Gender.UNKNOWN) gender = Gender.ofTitle(title);
    }

    PersonMention fullest() {
        return fullest;
    }

    List<PersonMention> mentions() {
        return mentions;
    }

    int byFullName() {
        return byFullName;
    }

    boolean bears(String title) {
        return titles.contains(title);
    }

    Set<String> titles() {
        return titles;
    }

    /** From a title that the person bears, else from the given name. */
    Gender gender() {
        if (gender != Gender.UNKNOWN || fullest.isSingle()) return gender;
        return GivenNames.gender(fullest.name().given());
    }

    /** Whether another name of several words is this person's or a shortening of it. */
    boolean agreesWith(NameWords name) {
        return fullest.name().agreesWith(name) && (name.end().isEmpty() || ends.isEmpty() || ends.contains(name.end()));
    }
}
