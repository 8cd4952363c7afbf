/* global SwaggerUIBundle, SwaggerUIStandalonePreset */
"use strict";

// The services are the links of the page, so that both name the same ones.
const urls = Array.from(document.querySelectorAll(".docs-head nav a"), (link) => ({
  url: link.getAttribute("href"),
  name: link.textContent,
}));

SwaggerUIBundle({
  dom_id: "#docs",
  urls,
  layout: "StandaloneLayout",
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  deepLinking: true,
  docExpansion: "none",
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  filter: true,
  validatorUrl: null,
});
