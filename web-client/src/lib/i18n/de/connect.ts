import type { Words } from '../en';

export const connect: Pick<Words, 'connect'> = {
  connect: {
    title: 'Auto verbinden',
    again: '{{vehicle}} neu verbinden',
    what: 'Dein Auto meldet dann selbst, wie voll es ist. Anfragen öffnen sich mit der richtigen Energiemenge, und niemand muss sie eintippen.',
    asked: 'Was wir beim Hersteller abfragen',
    battery: 'Akku',
    batteryWhy: 'wie voll und wie groß: um das anzufragen, was fehlt',
    range: 'Reichweite',
    rangeWhy: 'um Energie in Strecke auszudrücken',
    place: 'Standort',
    placeWhy: 'um Stationen in seiner Nähe zu finden; nur du siehst ihn',
    charging: 'Ladezustand',
    chargingWhy: 'ob es angesteckt ist und lädt',
    nothingElse: 'Sonst nichts: keine Fahrten, keine Türen, keine Steuerung.',
    safe: 'Du meldest dich beim Hersteller an, nicht bei uns. Der Zugang liegt hier verschlüsselt, niemand sieht ihn, und du kannst ihn jederzeit beenden.',
    maker: 'Welche Marke? (freiwillig)',
    makerHint: 'Öffnet gleich die richtige Anmeldung.',
    makerOpen: 'Ich wähle auf der nächsten Seite',
    go: 'Weiter zum Hersteller',
    byHand: 'Stattdessen von Hand eintragen',
    nothing: 'Hier gibt es keine Verbindung abzuschließen.',
    stage: {
      back: 'Zurück vom Hersteller',
      link: 'Dein Auto wird verbunden',
      read: 'Akku und Reichweite werden abgelesen',
      slow: 'Der Dienst des Herstellers lässt sich Zeit. Du kannst die Seite offen lassen; nichts geht verloren.',
    },
    linked_one: 'Dein Auto ist verbunden',
    linked_other: '{{count}} Autos sind verbunden',
    lookOver: '{{vehicle}} prüfen',
    lookOverText: 'Ein Auto verrät weder Stecker noch Ladeleistung. Wir haben eingetragen, was bei ihm üblich ist: Sieh es einmal durch.',
    nextCar: 'Stimmt, nächstes Auto',
    done: 'Stimmt, weiter zur Anfrage',
    thisCar: 'Dieses Auto',
    way: {
      again: 'Nochmal versuchen',
      otherAccount: 'Anderes Konto verwenden',
      byHand: 'Von Hand eintragen',
    },
    outcome: {
      DENIED: {
        title: 'Du hast nicht zugestimmt',
        text: 'Nichts wurde verbunden und nichts abgelesen. Du kannst es nochmal versuchen oder das Auto von Hand eintragen: Es bekommt dieselben Ladetermine.',
      },
      INCOMPATIBLE: {
        title: '{{vehicle}} lässt sich nicht verbinden',
        text: 'Für dieses Modell oder Baujahr bietet der Hersteller keinen Zugang. Trag es von Hand ein: Es bekommt dieselben Ladetermine.',
      },
      NO_VEHICLES: {
        title: 'In diesem Konto ist kein Auto',
        text: 'Das Konto, mit dem du dich angemeldet hast, hat kein Auto. Vielleicht ist deins in einem anderen Konto oder von einer anderen Marke.',
      },
      CODE_EXPIRED: {
        title: 'Das hat zu lange gedauert',
        text: 'Die Zustimmung beim Hersteller gilt nur einige Minuten, und die sind vorbei. Nichts wurde verbunden; versuch es nochmal.',
      },
      STATE_UNKNOWN: {
        title: 'Diese Verbindung wurde nicht hier begonnen',
        text: 'Jemand anderes hat sie begonnen, oder vor zu langer Zeit, oder in einer anderen Gemeinschaft. Zu deiner Sicherheit wurde nichts verbunden; fang neu an.',
      },
      NOT_SUBSCRIBED: {
        title: 'Der Hersteller verlangt dafür ein Abo',
        text: 'Seine vernetzten Dienste sind für dieses Auto nicht aktiv. Schalte sie in der App des Herstellers ein, oder trag das Auto von Hand ein.',
      },
      UNAVAILABLE: {
        title: 'Der Dienst des Herstellers antwortet nicht',
        text: 'Nichts wurde verbunden, und du kannst nichts dafür. Versuch es in einigen Minuten nochmal, oder trag das Auto vorerst von Hand ein.',
      },
      OTHERS_VEHICLE: {
        title: 'Jemand hier hat dieses Auto schon',
        text: 'Eine andere Person aus deiner Gemeinschaft hat es verbunden. Bitte sie, es zu trennen, oder verwende ein anderes Konto.',
      },
    },
  },
};
