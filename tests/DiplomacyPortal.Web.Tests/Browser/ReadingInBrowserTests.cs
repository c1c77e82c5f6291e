using DiplomacyPortal.Extraction;
using DiplomacyPortal.Web.Tests.Rows;
using Microsoft.Playwright;

namespace DiplomacyPortal.Web.Tests.Browser;

/// <summary>What a reader chooses on the reading page, with a script and without one, and where the notes of the margin stand.</summary>
public sealed class ReadingInBrowserTests
{
    private const string Sentence = "Ông An nói hai nước sẽ ký thỏa thuận vào mùa thu.";

    private static readonly ArticleSample Sample = new("Hội đàm tại Thủ đô Mẫu")
    {
        Parts =
        [
            new($"Chiều 22/9, Bộ trưởng Trần Văn An hội đàm. {Sentence} Bộ trưởng ở lại ba ngày."),
            new("Kết quả", BlockKind.Heading),
            new(string.Concat(Enumerable.Repeat("Hai bên bàn nhiều việc khác nữa. ", 40))),
            new("Sắp tới", BlockKind.Heading),
            new("Lễ ký. Ảnh: TTXVN", BlockKind.Caption),
        ],
        People = [Samples.An, new(Samples.An, null, "Ông An", MentionKind.Short), new(Samples.Marlow, null, "Bộ trưởng", MentionKind.Title)],
        Dates = [new("Chiều 22/9", "2024-09-22", DateOrigin.Inferred, "năm của bài")],
        Statements = [new(Sentence, By: [Samples.An])],
    };

    private static string Id { get; } = $"#s{Sample.Raw.IndexOf(Sentence, StringComparison.Ordinal)}";

    [Fact]
    public async Task Notes_stand_beside_their_paragraph_on_a_wide_screen_and_under_it_on_a_narrow_one()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample], onKestrel: true);
        foreach (var width in new[] { 1280, 390 })
        {
            var page = await OpenAsync(chromium, portal, scripted: false, width);
            var (text, notes) = (await page.Locator("#b0").BoundingBoxAsync(), await page.Locator(".notes").BoundingBoxAsync());
            if (width == 1280) Assert.True(notes!.X > text!.X + text.Width && notes.Y <= text.Y + 5);
            else Assert.True(notes!.Y >= text!.Y + text.Height && notes.X < text.X + 20 && notes.Y < text.Y + text.Height + 20);
            Assert.Equal(Sample.Parts[0].Text, await page.Locator("#b0").InnerTextAsync());
        }
    }

    [Fact]
    public async Task A_note_marks_its_words_while_it_is_pointed_at_and_leads_to_them()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample], onKestrel: true);
        var page = await OpenAsync(chromium, portal, scripted: false);
        Assert.Equal("rgba(0, 0, 0, 0)", await BackgroundAsync());
        await page.Locator(".of-statement a").FocusAsync();
        Assert.NotEqual("rgba(0, 0, 0, 0)", await BackgroundAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.EndsWith(Id, page.Url, StringComparison.Ordinal);
        Assert.Equal("\"[Lời Trần Văn An, báo thuật lại]\"", await page.Locator(Id).EvaluateAsync<string>("e => getComputedStyle(e, '::after').content"));
        Assert.Equal(Sentence, await page.Locator(Id).InnerTextAsync());

        Task<string> BackgroundAsync() => page.Locator(Id).EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_box_hides_its_notes_at_once_and_is_remembered(bool scripted)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample], onKestrel: true);
        var page = await OpenAsync(chromium, portal, scripted);
        foreach (var (box, note) in new[] { ("Nhà lãnh đạo", ".of-leader"), ("Ngày tháng", ".of-date"), ("Phát biểu", ".of-statement") })
        {
            Assert.True(await page.Locator(note).IsVisibleAsync());
            await page.GetByLabel(box).UncheckAsync();
            Assert.False(await page.Locator(note).IsVisibleAsync());
        }

        await page.GetByLabel("Ngày tháng").CheckAsync();
        var keep = page.GetByRole(AriaRole.Button, new() { Name = "Lưu lựa chọn" });
        Assert.Equal(!scripted, await keep.IsVisibleAsync());
        if (!scripted) await keep.ClickAsync();
        await page.GotoAsync(page.Url);
        foreach (var (box, note, isShown) in new[] { ("leaders", ".of-leader", false), ("dates", ".of-date", true), ("statements", ".of-statement", false) })
        {
            Assert.Equal(isShown, await page.Locator(note).IsVisibleAsync());
            Assert.Equal(isShown, await page.Locator($"#show-{box}").IsCheckedAsync());
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Theme_and_size_are_chosen_on_one_page_and_hold_on_the_next(bool scripted)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample], onKestrel: true);
        var page = await OpenAsync(chromium, portal, scripted);
        var (light, usual) = (await PaperAsync(page), await SizeAsync(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Tối", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Tối", Exact = true })).ToHaveAttributeAsync("aria-current", "true");
        var dark = await PaperAsync(page);
        Assert.NotEqual(light, dark);
        for (var i = 1; i <= 5; i++)
        {
            await page.Locator(".tools").GetByRole(AriaRole.Link, new() { Name = "Chữ lớn hơn" }).ClickAsync();
            await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-size", $"{Math.Min(i, 3)}");
        }

        Assert.Equal(1.5, await SizeAsync(page) / usual, 2);
        Assert.EndsWith($"/articles/{Sample.Slug}", page.Url, StringComparison.Ordinal);

        await page.GotoAsync(new Uri(portal.Address, "/about").AbsoluteUri);
        Assert.Equal(dark, await PaperAsync(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Theo máy" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "");
        Assert.Equal(light, await PaperAsync(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Chữ nhỏ hơn" }).ClickAsync();
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("data-size", "2");
    }

    [Fact]
    public async Task The_theme_is_the_systems_until_one_is_chosen_and_paper_is_always_light()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample], onKestrel: true);
        var page = await OpenAsync(chromium, portal, scripted: true);
        var light = await PaperAsync(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await PaperAsync(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Sáng" }).ClickAsync();
        Assert.Equal(light, await PaperAsync(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Tối", Exact = true }).ClickAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal("rgb(255, 255, 255)", await PaperAsync(page));
        Assert.Equal("rgb(0, 0, 0)", await page.Locator("#b0").EvaluateAsync<string>("e => getComputedStyle(e).color"));
    }

    [Fact]
    public async Task A_printed_article_has_its_notes_its_source_and_its_citation_and_nothing_to_press()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample with { Url = "https://bao-mau.example/bai" }], onKestrel: true);
        var page = await OpenAsync(chromium, portal, scripted: true);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var shown in new[] { "h1", ".publisher", ".notes", ".of-picture", ".cited", ".on-paper", ".in-article" })
            Assert.True(await page.Locator(shown).IsVisibleAsync(), shown);
        foreach (var hidden in new[] { ".tools", ".toc", ".pilcrow", ".masthead form", ".colophon", ".cite details", "button" })
            foreach (var element in await page.Locator(hidden).AllAsync()) Assert.False(await element.IsVisibleAsync(), hidden);
        Assert.Contains(
            "https://bao-mau.example/bai",
            await page.Locator(".article-foot a[rel~=external]").EvaluateAsync<string>("e => getComputedStyle(e, '::after').content"),
            StringComparison.Ordinal);
        var (text, notes) = (await page.Locator("#b0").BoundingBoxAsync(), await page.Locator(".notes").BoundingBoxAsync());
        Assert.True(notes!.Y >= text!.Y + text.Height);
    }

    [Fact]
    public async Task On_paper_nothing_is_folded_away()
    {
        await using var chromium = await Chromium.StartAsync();
        string[] said = [.. Enumerable.Range(1, 6).Select(i => $"Ông An nói điều thứ {i}.")];
        var sample = Sample with { Parts = [.. said.Select(s => new ArticleSample.Part(s))], Dates = [], Statements = [.. said.Select(s => new ArticleSample.Said(s, By: [Samples.An]))] };
        await using var portal = await RowPortal.WithAsync([sample], onKestrel: true);
        var page = await OpenAsync(chromium, portal, scripted: false);
        var folded = page.Locator(".in-article details li");
        Assert.NotEqual(0, await folded.CountAsync());
        Assert.False(await folded.Last.IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await folded.Last.IsVisibleAsync());
    }

    [Fact]
    public async Task The_sign_of_a_paragraph_is_seen_on_hover_and_on_focus_and_gives_its_address()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample], onKestrel: true);
        foreach (var width in new[] { 1280, 390 })
        {
            var page = await OpenAsync(chromium, portal, scripted: false, width);
            var sign = page.GetByRole(AriaRole.Link, new() { Name = "Liên kết đến đoạn 1", Exact = true });
            Assert.Equal("0", await OpacityAsync(sign));
            await page.Locator("#b0").HoverAsync();
            Assert.Equal("1", await OpacityAsync(sign));
            await page.Mouse.MoveAsync(0, 0);
            await sign.FocusAsync();
            await page.Keyboard.PressAsync("Shift+Tab");
            Assert.Equal("0", await OpacityAsync(sign));
            await page.Keyboard.PressAsync("Tab");
            Assert.Equal("1", await OpacityAsync(sign));
            var box = await sign.BoundingBoxAsync();
            Assert.True(box is { Width: >= 24, Height: >= 24, X: >= 0 } && box.X + box.Width <= width);
            await page.Keyboard.PressAsync("Enter");
            Assert.EndsWith("#b0", page.Url, StringComparison.Ordinal);
            Assert.DoesNotContain("¶", await page.Locator(".body").InnerTextAsync(), StringComparison.Ordinal);
        }

        static Task<string> OpacityAsync(ILocator sign) => sign.EvaluateAsync<string>("e => getComputedStyle(e).opacity");
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task Nothing_moves_once_it_is_shown_and_the_contents_stay_in_sight_where_there_is_room(int width)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample], onKestrel: true);
        var page = await chromium.Browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await page.AddInitScriptAsync("""
            window.shift = 0;
            new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe(
                { type: "layout-shift", buffered: true });
            """);
        await page.GotoAsync(new Uri(portal.Address, $"/articles/{Sample.Slug}").AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        Assert.Equal(0, await page.EvaluateAsync<double>("window.shift"));
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var (toc, text) = (await page.Locator(".toc").BoundingBoxAsync(), await page.Locator("#b0").BoundingBoxAsync());
        Assert.Equal(width == 1920, toc!.X + toc.Width < text!.X);
        await page.EvaluateAsync("scrollTo(0, 600)");
        Assert.Equal(width == 1920, await page.Locator(".toc a").First.EvaluateAsync<bool>("e => e.getBoundingClientRect().top > 0"));
    }

    [Theory]
    [InlineData("usual", 390)]
    [InlineData("usual", 1280)]
    [InlineData("size%3D3", 320)]
    public async Task What_leads_on_is_large_enough_for_fingers_and_nothing_scrolls_sideways(string kept, int width)
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample], onKestrel: true);
        var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        await context.AddCookiesAsync([new() { Name = "preferences", Value = kept, Url = portal.Address.AbsoluteUri }]);
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(portal.Address, $"/articles/{Sample.Slug}").AbsoluteUri);
        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        var small = await page.Locator(".notes a, .pilcrow, .tools a, .tools label, .tools button, .toc a, .choice a").EvaluateAllAsync<string[]>("""
            all => all.filter(e => e.offsetParent && (e.getBoundingClientRect().height < 24 || e.getBoundingClientRect().width < 24)).map(e => e.outerHTML)
            """);
        Assert.Empty(small);
    }

    [Fact]
    public async Task The_slash_leads_to_the_search_box_but_stays_a_letter_in_a_field()
    {
        await using var chromium = await Chromium.StartAsync();
        await using var portal = await RowPortal.WithAsync([Sample], onKestrel: true);
        var page = await OpenAsync(chromium, portal, scripted: true);
        await page.Locator("body").PressAsync("Control+/");
        Assert.NotEqual("search", await FocusedAsync());
        await page.Locator("body").PressAsync("/");
        Assert.Equal("search", await FocusedAsync());
        Assert.Equal("", await page.Locator("#search").InputValueAsync());
        await page.Keyboard.TypeAsync("22/9");
        Assert.Equal("22/9", await page.Locator("#search").InputValueAsync());

        Task<string> FocusedAsync() => page.EvaluateAsync<string>("document.activeElement.id");
    }

    private static async Task<IPage> OpenAsync(Chromium chromium, RowPortal portal, bool scripted, int width = 1280)
    {
        var page = await chromium.Browser.NewPageAsync(new() { JavaScriptEnabled = scripted, ViewportSize = new() { Width = width, Height = 900 } });
        page.Console += (_, message) => Assert.Fail(message.Text);
        await page.GotoAsync(new Uri(portal.Address, $"/articles/{Sample.Slug}").AbsoluteUri);
        return page;
    }

    private static Task<string> PaperAsync(IPage page) => page.Locator("body").EvaluateAsync<string>("e => getComputedStyle(e).backgroundColor");

    private static Task<double> SizeAsync(IPage page) => page.Locator("#b0").EvaluateAsync<double>("e => parseFloat(getComputedStyle(e).fontSize)");
}
