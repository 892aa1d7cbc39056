// Run in a page around the one that is looked at, which is in a frame and may run nothing itself: what a browser makes of
// it, as JSON.
function rgb(colour) {
    const canvas = document.createElement("canvas").getContext("2d", {willReadFrequently: true});
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
}

// WCAG 2.2, "contrast ratio".
function luminance(colour) {
    const part = v => v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4;
    return 0.2126 * part(colour[0]) + 0.7152 * part(colour[1]) + 0.0722 * part(colour[2]);
}
function contrast(a, b) {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
}

function inspect(frame) {
    const page = frame.contentDocument, view = frame.contentWindow;
    const style = e => view.getComputedStyle(e);
    const ground = e => {
        for (; e; e = e.parentElement) {
            const colour = rgb(style(e).backgroundColor);
            if (colour[3] === 255) return colour;
        }
        return [255, 255, 255, 255];
    };
    for (const e of page.querySelectorAll("details")) e.open = true;
    const is_seen = e => e.getClientRects().length > 0 && style(e).clipPath === "none" && !e.closest("thead, caption, title, desc");
    const found = {
        sections: [...page.querySelectorAll("main > section")].map(s => s.id + ": " + s.querySelector("h2").innerText),
        finding: page.querySelector(".finding").innerText,
        text: page.body.innerText,
        width: page.documentElement.clientWidth,
        scroll_width: page.documentElement.scrollWidth,
        overflowing: [],
        contrast: [],
        charts: [],
        scripts: page.scripts.length,
        is_dark: luminance(ground(page.body)) < 0.1,
    };
    for (const e of page.body.querySelectorAll("*")) {
        if (e.closest("svg") && e.tagName !== "svg" || !is_seen(e)) continue;
        const box = e.getBoundingClientRect();
        if (box.right > found.width + 1 && !e.closest(".scroll, pre"))
            found.overflowing.push(e.tagName + "." + e.getAttribute("class") + " " + Math.round(box.right));
        if (e.matches(".scroll") && e.scrollWidth > e.clientWidth + 1)
            found.overflowing.push(e.firstElementChild.className + ": " + e.scrollWidth + " in " + e.clientWidth);
        if (e.tagName !== "svg" && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())) {
            const ratio = contrast(rgb(style(e).color), ground(e));
            if (ratio < 4.5) found.contrast.push(e.tagName + "." + e.className + " " + ratio.toFixed(2));
        }
        if (e.matches("svg[role=img]")) {
            const bars = [...e.querySelectorAll("rect")].filter(r => r.getBoundingClientRect().width > 0.5);
            found.charts.push({id: e.getAttribute("class"), height: Math.round(box.height), bars: bars.length});
        }
    }
    for (const r of page.querySelectorAll(".fill-hard, .swatch")) {
        const ratio = contrast(rgb(style(r).fill), ground(r.closest("section")));
        if (r.matches("rect") && ratio < 3) found.contrast.push("a bar " + ratio.toFixed(2));
    }
    return found;
}

addEventListener("load", () => {
    const result = document.createElement("pre");
    result.id = "result";
    try {
        result.textContent = JSON.stringify(inspect(document.querySelector("iframe")));
    } catch (error) {
        result.textContent = JSON.stringify({error: String(error)});
    }
    document.body.append(result);
});
