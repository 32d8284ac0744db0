// Runs in the browser: what it makes of report pages.

/** What two parsers make of pages, for `Structure`. A parser of XML forgives nothing. */
globalThis.structureOf = (pages) => {
  return pages.map((page) => {
    const html = new DOMParser().parseFromString(page, "text/html");
    const xml = new DOMParser().parseFromString(page, "application/xhtml+xml");
    const all = [...html.querySelectorAll("*")];
    const ids = all.map(({ id }) => id).filter((id) => id !== "");
    const size = (of) => ({
      elements: of.querySelectorAll("*").length,
      text: of.documentElement.textContent.replace(/\s+/g, " ").trim(),
    });
    const valuesOf = (...names) =>
      all.flatMap((each) => names.map((name) => each.getAttribute(name))).filter((value) => value !== null);
    const hrefs = valuesOf("href");
    const inside = hrefs.filter((href) => href.startsWith("#")).map((href) => href.slice(1));
    const figures = valuesOf("x", "y", "width", "height", "cx", "cy", "d", "x1", "x2", "y1", "y2");
    return {
      fault: xml.querySelector("parsererror")?.textContent ?? null,
      asXml: size(xml),
      asHtml: size(html),
      elements: [...new Set(all.map(({ localName }) => localName))],
      attributes: [...new Set(all.flatMap((each) => each.getAttributeNames().map((name) => name.toLowerCase())))],
      doubleIds: ids.filter((id, i) => ids.indexOf(id) !== i),
      lostReferences: [...inside, ...valuesOf("aria-labelledby", "aria-describedby")].filter((id) => !ids.includes(id)),
      links: hrefs.filter((href) => !href.startsWith("#")),
      wrong: figures.filter((value) => /NaN|Infinity|undefined|e[+-]\d|-\d.*%/.test(value)),
    };
  });
};

/** Texts whose contrast with their ground is below 4.5 (WCAG 2.2, 1.4.3), and how many texts there are. */
globalThis.contrasts = () => {
  const channels = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).map((value) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element) => {
    if (element === null) return "rgb(255, 255, 255)";
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
  };
  const shown = [...document.querySelectorAll("body *")].filter(
    (each) =>
      [...each.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim() !== "") &&
      !["title", "desc"].includes(each.localName) &&
      each.getClientRects().length > 0 &&
      each.closest(".unseen, .skip") === null,
  );
  const weak = shown.flatMap((each) => {
    const style = getComputedStyle(each);
    const own = luminance(each instanceof SVGElement ? style.fill : style.color);
    const ground = luminance(groundOf(each));
    const ratio = (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
    return ratio < 4.5 ? [`${ratio.toFixed(2)} ${each.localName}: ${each.textContent.slice(0, 60)}`] : [];
  });
  return { weak, texts: shown.length };
};

/** Labels of a vertical axis that are not seen whole: beyond their box, or beyond the page. */
globalThis.clippedLabels = () => {
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  return [...document.querySelectorAll("svg.gutter text")].flatMap((label) => {
    const shown = label.getBoundingClientRect();
    const { left, right } = label.ownerSVGElement.getBoundingClientRect();
    const isWhole = shown.left >= left - 0.5 && shown.right <= right + 0.5 && shown.left >= 0;
    return isWhole ? [] : [`${label.textContent}: ${shown.left} to ${shown.right} in ${left} to ${right}`];
  });
};
