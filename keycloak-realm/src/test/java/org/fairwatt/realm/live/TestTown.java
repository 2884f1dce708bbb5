package org.fairwatt.realm.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A community of its own for one test class, with its people; gone when closed. */
final class TestTown implements AutoCloseable {
    private final AdminRest administrator;
    private final String alias = "town-" + UUID.randomUUID().toString().substring(0, 8);
    private final String id;
    private final List<Person> people = new ArrayList<>();

    TestTown(AdminRest administrator) {
        this.administrator = administrator;
        this.id = administrator
                .post(
                        "/organizations",
                        Map.of(
                                "name",
                                "Test " + alias,
                                "alias",
                                alias,
                                "enabled",
                                true,
                                "attributes",
                                Map.of("kind", List.of("tenant"))))
                .madeId();
    }

    String alias() {
        return alias;
    }

    String id() {
        return id;
    }

    String path(String rest) {
        return "/organizations/" + id + rest;
    }

    String scope() {
        return "openid organization:" + alias;
    }

    /** A group of the community whose members hold the role there. */
    String group(String name, String role) {
        Reply made = administrator.post(path("/groups"), Map.of("name", name)).expect(201);
        String group = made.text("id");
        administrator
                .post(path("/groups/" + group + "/role-mappings/realm"), List.of(administrator.role(role)))
                .expect(204);
        return group;
    }

    Person member(String name) {
        Person person = stranger(name);
        administrator.postText(path("/members"), person.id()).expect(201);
        return person;
    }

    Person member(String name, String group) {
        Person person = member(name);
        administrator.put(path("/groups/" + group + "/members/" + person.id())).expect(204);
        return person;
    }

    /** Someone who has an account and belongs to no community. */
    Person stranger(String name) {
        String mail = name + "-" + UUID.randomUUID().toString().substring(0, 8) + "@live.example";
        String password = "pw-" + UUID.randomUUID();
        String person = administrator
                .post(
                        "/users",
                        Map.of(
                                "username",
                                mail,
                                "email",
                                mail,
                                "emailVerified",
                                true,
                                "enabled",
                                true,
                                "firstName",
                                name,
                                "lastName",
                                "Live",
                                "credentials",
                                List.of(Map.of("type", "password", "value", password, "temporary", false))))
                .madeId();
        people.add(new Person(person, mail, password));
        return people.get(people.size() - 1);
    }

    @Override
    public void close() {
        people.forEach(person -> administrator.delete("/users/" + person.id()));
        administrator.delete("/organizations/" + id);
    }
}
