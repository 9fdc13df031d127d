using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;

namespace OpenDti.BrowserTests.Sights;

/// <summary>Every form, wrongly filled in, says so as all others do: in the title, at the top with the focus, beside the field, with what was typed.</summary>
public sealed class ErrorTests(ShownProvince province) : IClassFixture<ShownProvince>
{
    private const string Typing = """
        ([form, typed]) => typed.forEach(([name, value]) => {
            const fields = [...document.forms[form].elements].filter(field => field.name === name);
            const ticked = fields.find(field => /radio|checkbox/.test(field.type) && field.value === value);
            if (ticked) ticked.checked = true;
            else if (fields[0].localName === 'select') fields[0].selectedIndex = [...fields[0].options].findIndex(option => option.value === value);
            else fields[0].value = value;
        })
        """;

    // Of each form: where it and its buttons lead to. Where two lead to one place, it is the one in which everything can be typed.
    private const string Forms = """
        names => [...document.forms].map(form => names.every(name => form.elements.namedItem(name)) ? [form, ...form.querySelectorAll('button[formaction]')] : [])
            .map(([form, ...buttons]) => form ? [form.getAttribute('action'), ...buttons.map(button => button.getAttribute('formaction'))] : [])
        """;

    // The browser keeps no file, and no server gives a password back.
    private const string Faults = """
        ([form, typed]) => {
            const summary = document.querySelector('.errsum');
            if (!summary) return ['no summary'];
            const faults = [];
            if (document.activeElement !== summary) faults.push('the summary has no focus');
            const beside = [...document.querySelectorAll('.err')].map(one => one.textContent.trim());
            const entries = [...summary.querySelectorAll('li')];
            for (const entry of entries) {
                const link = entry.querySelector('a'), words = entry.textContent.trim();
                if (!link) faults.push(`leads to no field: ${words}`);
                else if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) faults.push(`leads nowhere: ${link.hash}`);
                else if (!beside.includes(words)) faults.push(`not said beside the field: ${words}`);
            }
            if (!entries.length) faults.push('an empty summary');
            for (const [name, value] of typed) {
                const fields = [...document.querySelectorAll(`main form :is(input,select,textarea)`)].filter(field => field.name === name && field.type !== 'password');
                const kept = field => /radio|checkbox/.test(field.type) ? field.checked && field.value === value : field.value.trim() === value.trim();
                if (fields.length && !fields.some(kept)) faults.push(`not kept: ${name} = ${fields.map(field => field.value)}`);
            }
            return faults;
        }
        """;

    public static TheoryData<string> Endpoints => [.. WrongForms.All.Select(form => form.Endpoint)];

    [Theory]
    [MemberData(nameof(Endpoints))]
    public async Task A_form_says_what_is_wrong_and_keeps_what_was_typed(string endpoint)
    {
        var wrong = WrongForms.All.Single(form => form.Endpoint == endpoint);
        await using var person = await Person.SignedInAsync(province, wrong.Who, Device.WideAndLight);
        Assert.Equal(200, await person.GoAsync(wrong.Page(province)));

        var form = await SendAsync(person.Page, wrong);

        await Expect(person.Page.Locator(".errsum")).ToBeVisibleAsync();
        Assert.StartsWith(Words.Ui.ErrorPrefix, await person.Page.TitleAsync(), StringComparison.Ordinal);
        object[] typed = [form, wrong.Typed.Select(one => new[] { one.Field, one.Typed }).ToArray()];
        Assert.Equal("", string.Join('\n', await person.Page.EvaluateAsync<string[]>(Faults, typed)));
        await Expect(person.Page.Locator(".errsum")).ToContainTextAsync(wrong.Said);
        Assert.Equal("", await Looks.FaultsOfAsync(person, opensByAddress: false));
    }

    [Fact]
    public void Every_form_is_seen_with_its_errors()
    {
        var forms = province
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()!.EndpointName)
            .ToList();
        var looked = WrongForms.All.Select(form => form.Endpoint).Concat(WrongForms.OnlyPressed.Keys).ToList();

        Assert.Empty(forms.Except(looked));
        Assert.Empty(looked.Except(forms));
        Assert.Distinct(looked);
    }

    /// <summary>Types into the form that leads to the endpoint, and presses its button; the form's place on the page.</summary>
    private async Task<int> SendAsync(IPage page, WrongForm wrong)
    {
        var route = province
            .Endpoints.OfType<RouteEndpoint>()
            .Single(one => one.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == wrong.Endpoint);
        var matcher = new TemplateMatcher(TemplateParser.Parse(route.RoutePattern.RawText!), new RouteValueDictionary());
        var forms = await page.EvaluateAsync<string?[][]>(Forms, wrong.Typed.Select(one => one.Field).ToArray());
        bool Leads(string? action) => action is not null && matcher.TryMatch(action.Split('?')[0], new RouteValueDictionary());
        var place = Array.FindIndex(forms, actions => actions.Any(Leads));
        Assert.True(place >= 0, $"No form on this page leads to {wrong.Endpoint}.");

        await page.EvaluateAsync(Typing, new object[] { place, wrong.Typed.Select(one => new[] { one.Field, one.Typed }).ToArray() });
        var action = Array.FindLastIndex(forms[place], Leads);
        var button =
            action > 0
                ? $"one => one.getAttribute('formaction') === '{forms[place][action]}'"
                : "one => one.type === 'submit' && !one.name && !one.hasAttribute('formaction')";
        await page.EvaluateAsync($"form => document.forms[form].requestSubmit([...document.forms[form].elements].find({button}))", place);
        return place;
    }
}
