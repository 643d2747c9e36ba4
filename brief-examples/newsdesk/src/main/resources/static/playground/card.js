"use strict";

// Draws the Adaptive Cards that the playground sends, as Teams does. The colours are in card.css.
const LOOKS = {
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  fontFamily: "'Segoe UI', system-ui, sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  containerStyles: { default: style("paper"), emphasis: style("emphasis") },
};

function style(background) {
  const colours = (name) => ({ default: `var(--${name})`, subtle: `var(--subtle-${name})` });
  return {
    backgroundColor: `var(--${background})`,
    foregroundColors: { default: colours("text"), accent: colours("accent") },
  };
}

function draw(json) {
  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(LOOKS);
  card.parse(json);
  document.documentElement.lang = json.lang ?? "";
  const drawn = card.render();
  for (const link of drawn.querySelectorAll("a")) {
    link.onclick = null; // the package's handler reports the click, and keeps the browser from following the link
    link.rel = "noopener";
  }
  document.body.replaceChildren(drawn);
}

addEventListener("message", ({ source, data }) => {
  if (source !== parent) {
    return;
  }
  document.documentElement.dataset.theme = data.theme;
  if (!("AdaptiveCards" in window)) {
    document.body.textContent = "This desk was built without npm, and cannot draw the card.";
  } else if (data.card === "") {
    document.body.replaceChildren();
  } else {
    draw(JSON.parse(data.card));
  }
});
