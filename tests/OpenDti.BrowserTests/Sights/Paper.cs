using System.Text;

namespace OpenDti.BrowserTests.Sights;

/// <summary>A page as it is printed: no way to press anything, nothing beside the sheet, heads of tables on every sheet.</summary>
public static class Paper
{
    // The A4 sheet within the margins of the stylesheet, upright and across, in CSS pixels.
    private const int Upright = 623;
    private const int Across = 1008;

    private const string Faults = """
        () => {
            const isSeen = element => { const box = element.getBoundingClientRect(); return box.width > 1 && box.height > 1 && !element.closest('.vh') && getComputedStyle(element).visibility === 'visible'; };
            const name = element => `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
            const width = document.documentElement.clientWidth;
            const faults = [];

            for (const element of document.querySelectorAll('body *:not(svg *)')) {
                if (!isSeen(element)) continue;
                const style = getComputedStyle(element);
                const scrolls = axis => /auto|scroll|hidden|clip/.test(style[`overflow${axis}`]);
                const isField = element.matches('input,select,textarea');
                if (element.matches('nav,button,.btn,input[type=file]')) faults.push(`to be pressed: ${name(element)}`);
                if (element.matches('thead') && style.display !== 'table-header-group') faults.push(`head that is not repeated: ${name(element)}`);
                if (element.matches('table') && style.display !== 'table') faults.push(`no table: ${name(element)}`);
                if (element.matches('th,td') && element.clientWidth < 70 && element.clientHeight > 120 && element.textContent.trim().length > 30) faults.push(`squeezed: ${name(element)}`);
                if (/fixed|sticky/.test(style.position)) faults.push(`${style.position}: ${name(element)}`);
                if (!isField && (scrolls('X') && element.scrollWidth > element.clientWidth + 1 || scrolls('Y') && element.scrollHeight > element.clientHeight + 1)) faults.push(`cut off: ${name(element)}`);
                if (document.documentElement.scrollWidth > width && element.getBoundingClientRect().right > width + 1) faults.push(`beyond ${width} px: ${name(element)}`);
            }
            return [...new Set(faults)];
        }
        """;

    /// <summary>How many sheets it takes.</summary>
    public static async Task<int> SheetsOfAsync(IPage page)
    {
        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        return Encoding.Latin1.GetString(pdf).Split("/Type /Page\n").Length - 1;
    }

    /// <summary>One line for each thing that paper cannot show; the page is left as it was but for its width.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOnAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        var isAcross = await page.EvaluateAsync<bool>("getComputedStyle(document.body).page === 'wide'");
        await page.SetViewportSizeAsync(isAcross ? Across : Upright, 900);
        var faults = await page.EvaluateAsync<string[]>(Faults);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        return faults;
    }
}
