package org.fairwatt.tenancy.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fairwatt.problem.Problem;
import org.fairwatt.problem.ProblemCode;
import org.fairwatt.tenant.PersonId;

/** An identity provider in memory, which falls silent when it is told to. */
final class CommandedOrganizations implements Organizations {

    private final Map<PersonId, List<String>> memberships = new LinkedHashMap<>();
    private final List<String> mails = new ArrayList<>();
    private int answersLeft = Integer.MAX_VALUE;

    void fallSilentAfter(int answers) {
        answersLeft = answers;
    }

    List<String> mails() {
        return List.copyOf(mails);
    }

    @Override
    public void add(String alias, PersonId person) {
        answer();
        List<String> aliases = memberships.computeIfAbsent(person, someone -> new ArrayList<>());
        if (!aliases.contains(alias)) {
            aliases.add(alias);
        }
    }

    @Override
    public List<String> of(PersonId person) {
        answer();
        return memberships.getOrDefault(person, List.of());
    }

    @Override
    public boolean has(String alias, PersonId person) {
        return of(person).contains(alias);
    }

    @Override
    public Outcome invite(String alias, String email) {
        answer();
        if (email.startsWith("member")) {
            return Outcome.ALREADY_MEMBER;
        }
        if (email.startsWith("odd")) {
            return Outcome.BAD_ADDRESS;
        }
        mails.add(alias + ":" + email);
        return Outcome.INVITED;
    }

    private void answer() {
        if (answersLeft-- <= 0) {
            throw Problem.of(ProblemCode.UNAVAILABLE, "silence");
        }
    }
}
