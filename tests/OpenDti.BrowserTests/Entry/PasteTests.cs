using OpenDti.Web.Features.Rounds;

namespace OpenDti.BrowserTests.Entry;

/// <summary>A column copied from a spreadsheet, pasted into the entry page.</summary>
public sealed class PasteTests(SqliteProvince province) : IClassFixture<SqliteProvince>
{
    private static readonly DateTimeOffset Now = new(2031, 10, 15, 14, 3, 22, HanoiTime.Offset);

    [Fact]
    public async Task Each_line_goes_into_the_next_field_and_all_rows_are_saved_with_one_press()
    {
        await using var specialist = await AtEntryAsync("an-toan");
        var stay = await Stay.OnAsync(specialist.Page);

        await PasteAsync(specialist, "so-lan", "2\r\n3\t bỏ qua\r\n4\r\n");

        await Expect(specialist.Row("dien-tap").Field("so-lan")).ToHaveValueAsync("2");
        await Expect(specialist.Row("cap-do").Field("da-duyet")).ToHaveValueAsync("3");
        await Expect(specialist.Row("cap-do").Field("he-thong")).ToHaveValueAsync("4");
        await Expect(specialist.Page.Locator("#trang-thai")).ToContainTextAsync("Đã dán 3 giá trị, chưa lưu.");
        await specialist.PressAsync(Words.Entry.SaveAll);
        await Expect(specialist.Page.Locator("#trang-thai")).ToContainTextAsync("Đã lưu 2 tiêu chí.");
        await Expect(specialist.Row("dien-tap").Points).ToContainTextAsync("30,00");
        await Expect(specialist.Row("cap-do").Points).ToContainTextAsync("30,00");
        await Expect(specialist.Page.GetByRole(AriaRole.Button, new() { Name = Words.Entry.SaveAll })).ToBeHiddenAsync();
        await stay.IsKeptAsync();
    }

    [Fact]
    public async Task A_row_that_is_refused_is_counted_apart_and_gets_the_focus()
    {
        await using var specialist = await AtEntryAsync("an-toan");

        await PasteAsync(specialist, "so-lan", "2\n9\n4\n7");

        await Expect(specialist.Page.Locator("#trang-thai")).ToContainTextAsync("Chỉ dán được 3 trên 4 giá trị");
        await specialist.PressAsync(Words.Entry.SaveAll);
        await Expect(specialist.Page.Locator("#trang-thai")).ToContainTextAsync("Đã lưu 1 tiêu chí; 1 tiêu chí chưa lưu được");
        await Expect(specialist.Row("cap-do").Field("da-duyet")).ToBeFocusedAsync();
        await Expect(specialist.Row("cap-do").Field("da-duyet")).ToHaveValueAsync("9");
    }

    [Fact]
    public async Task A_single_value_is_pasted_as_anywhere_else()
    {
        await using var specialist = await AtEntryAsync("an-toan");

        await PasteAsync(specialist, "so-lan", "2");

        await Expect(specialist.Row("cap-do").Field("da-duyet")).ToHaveValueAsync("");
    }

    private static async Task PasteAsync(Person person, string input, string text)
    {
        var field = person.Page.Locator("#v-" + input);
        await field.FocusAsync();
        await field.EvaluateAsync(
            """
            (field, text) => {
                const data = new DataTransfer();
                data.setData('text/plain', text);
                field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """,
            text
        );
    }

    private async Task<Person> AtEntryAsync(string index)
    {
        province.Clock.StopAt(Now);
        var round = await province.OpenRoundAsync();
        var specialist = await Person.AtWorkAsync(province, Identity.SpecialistOfA);
        await specialist.GoAsync($"{Paths.Dossier(round.DossierOfA)}/indices/{index}");
        return specialist;
    }
}
