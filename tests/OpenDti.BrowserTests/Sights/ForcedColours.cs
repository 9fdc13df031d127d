namespace OpenDti.BrowserTests.Sights;

/// <summary>What is left to be seen where the reader's system chooses all colours: frames, the focus, and the marks of drawings.</summary>
public static class ForcedColours
{
    // Before: what tells something by its ground alone (a bar, a dot) is kept in mind.
    private const string Grounds = """
        () => {
            const tints = element => !/rgba\(0, 0, 0, 0\)|transparent/.test(getComputedStyle(element).backgroundColor);
            const isLeaf = element => !element.childElementCount && !element.textContent.trim();
            const replaced = 'input,select,textarea,option,svg,img,br,hr,td,th,col,svg *';
            window.grounds = [...document.querySelectorAll('body *')].filter(one => isLeaf(one) && !one.matches(replaced) && tints(one));
        }
        """;

    private const string Lost = """
        () => {
            const colour = text => { const part = text.match(/[\d.]+/g)?.map(Number); return part && (part.length < 4 || part[3] > 0) ? part : null; };
            const light = part => part.slice(0, 3).map(v => v / 255).map(v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                .reduce((sum, v, place) => sum + v * [.2126, .7152, .0722][place], 0);
            const ground = light(colour(getComputedStyle(document.body).backgroundColor) ?? [255, 255, 255]);
            const contrast = text => { const part = colour(text); if (!part) return 0; const one = light(part); return (Math.max(one, ground) + .05) / (Math.min(one, ground) + .05); };
            const isSeen = element => { const box = element.getBoundingClientRect(); return box.width > 2 && box.height > 1 && getComputedStyle(element).visibility === 'visible'; };
            const sides = ['Top', 'Right', 'Bottom', 'Left'];
            const isFramed = style => sides.some(side => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0 && contrast(style[`border${side}Color`]) >= 3);
            const isOutlined = style => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && contrast(style.outlineColor) >= 3;
            const name = element => `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
            const faults = [];

            for (const control of document.querySelectorAll('input:not([type=hidden],[type=radio],[type=checkbox]),select,textarea,button,a.btn')) {
                const style = getComputedStyle(control);
                if (isSeen(control) && !isFramed(style) && !style.textDecorationLine.includes('underline')) faults.push(`no frame: ${name(control)}`);
            }
            for (const bar of window.grounds) {
                const style = getComputedStyle(bar);
                if (isSeen(bar) && !isFramed(style) && contrast(style.backgroundColor) < 3) faults.push(`lost ground: ${name(bar)}`);
            }
            for (const mark of document.querySelectorAll('main svg :is(rect,circle,path,line,polyline,polygon)')) {
                const style = getComputedStyle(mark);
                const told = [style.fill === 'none' ? 0 : contrast(style.fill), style.stroke === 'none' ? 0 : contrast(style.stroke)];
                if (mark.getClientRects().length && Math.max(...told) < 3 && (style.fill !== 'none' || style.stroke !== 'none')) faults.push(`pale mark: ${name(mark)}`);
            }
            for (const letters of document.querySelectorAll('svg text')) {
                if (contrast(getComputedStyle(letters).fill) < 4.5) faults.push(`pale letters: ${letters.textContent}`);
            }
            const kinds = new Map();
            for (const stop of document.querySelectorAll('a[href],button,input:not([type=hidden]),select,textarea,summary')) {
                const kind = `${stop.localName}.${stop.type ?? ''}.${stop.className}`;
                if (isSeen(stop) && !stop.disabled && !kinds.has(kind)) kinds.set(kind, stop);
            }
            for (const stop of kinds.values()) {
                stop.focus({ focusVisible: true, preventScroll: true });
                if (document.activeElement === stop && !isOutlined(getComputedStyle(stop))) faults.push(`no focus: ${name(stop)}`);
            }
            document.activeElement?.blur();
            return [...new Set(faults)];
        }
        """;

    /// <summary>One line for each thing that can no longer be seen; the page is left as it was.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOnAsync(IPage page)
    {
        await page.EvaluateAsync(Grounds);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = Microsoft.Playwright.ForcedColors.Active });
        var faults = await page.EvaluateAsync<string[]>(Lost);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = Microsoft.Playwright.ForcedColors.None });
        return faults;
    }
}
