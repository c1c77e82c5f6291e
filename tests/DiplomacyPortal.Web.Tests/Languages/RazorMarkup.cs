using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace DiplomacyPortal.Web.Tests.Languages;

/// <summary>Reads a Razor page for the words that readers would see although they come from no resource file.</summary>
internal sealed partial class RazorMarkup
{
    private static readonly string[] Directives = ["model", "using", "inject", "page", "namespace", "addTagHelper", "inherits", "implements", "attribute"];
    private static readonly string[] Statements = ["if", "foreach", "for", "while", "switch", "lock"];
    private static readonly string[] Void = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
    private static readonly string[] Readable = ["aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "alt", "label"];

    private readonly string _razor;
    private readonly List<string> _words = [];
    private int _at;
    private int _open;

    private RazorMarkup(string razor) => _razor = razor;

    public static IReadOnlyList<string> Words(string razor)
    {
        var markup = new RazorMarkup(razor);
        markup.ReadMarkup(() => false);
        return markup._words;
    }

    private bool At(string text) => string.CompareOrdinal(_razor, _at, text, 0, text.Length) == 0;

    private void ReadMarkup(Func<bool> isOver)
    {
        var text = new StringBuilder();
        while (_at < _razor.Length && !isOver())
        {
            if (_razor[_at] == '@' && !At("@@"))
            {
                Take(text);
                ReadRazor();
            }
            else if (At("<!--")) SkipTo("-->");
            else if (At("<!")) SkipTo(">");
            else if (_razor[_at] == '<')
            {
                Take(text);
                ReadTag();
            }
            else text.Append(_razor[_at++]);
        }

        Take(text);
    }

    private void Take(StringBuilder text)
    {
        var words = Blank().Replace(WebUtility.HtmlDecode(text.ToString()), " ").Trim();
        if (words.Any(char.IsLetter) && !IsOfMachines(words)) _words.Add(words);
        text.Clear();
    }

    /// <summary>The addresses of the portal and HTTP's method are the same in every language.</summary>
    private static bool IsOfMachines(string words) => words.StartsWith('/') || words == HttpMethod.Get.Method;

    private void ReadTag()
    {
        var isClosing = At("</");
        _at += isClosing ? 2 : 1;
        var name = ReadName();
        while (_at < _razor.Length && _razor[_at] != '>')
        {
            if (_razor[_at] == '@') ReadRazor();
            else if (char.IsLetter(_razor[_at])) ReadAttribute();
            else _at++;
        }

        var isWhole = _razor[_at - 1] == '/' || Void.Contains(name);
        _at++;
        if (!isWhole) _open += isClosing ? -1 : 1;
    }

    private void ReadAttribute()
    {
        var name = ReadName();
        if (!At("=\"")) return;
        _at += 2;
        var before = _words.Count;
        ReadMarkup(() => _razor[_at] == '"');
        _at++;
        if (!Readable.Contains(name)) _words.RemoveRange(before, _words.Count - before);
    }

    private void ReadRazor()
    {
        if (At("@*")) SkipTo("*@");
        else if (At("@{")) ReadCode();
        else if (At("@(")) ReadExpression();
        else
        {
            _at++;
            var word = ReadName();
            if (Directives.Contains(word)) SkipTo("\n");
            else if (Statements.Contains(word)) ReadStatement();
            else ReadCall(word);
        }
    }

    /// <summary>A call or a member: "Text["A.B"]", "Dates.Short(x)".</summary>
    private void ReadCall(string word)
    {
        if (word == "await")
        {
            _at++;
            ReadName();
        }

        while (_at < _razor.Length)
        {
            if (_razor[_at] is '(' or '[') SkipBrackets();
            else if (_razor[_at] == '.' && _at + 1 < _razor.Length && char.IsLetter(_razor[_at + 1]))
            {
                _at++;
                ReadName();
            }
            else return;
        }
    }

    private void ReadStatement()
    {
        do
        {
            while (_razor[_at] is not ('(' or '{')) _at++;
            if (_razor[_at] == '(') SkipBrackets();
            while (_razor[_at] != '{') _at++;
            ReadCode();
        }
        while (Else().Match(_razor, _at) is { Success: true } more && (_at = more.Index + more.Length) > 0);
    }

    /// <summary>Code up to the brace that closes it. Markup within begins where a statement could.</summary>
    private void ReadCode()
    {
        _at = _razor.IndexOf('{', _at) + 1;
        var (depth, last) = (1, '{');
        while (depth > 0 && _at < _razor.Length)
        {
            var unit = _razor[_at];
            if (At("@*")) SkipTo("*@");
            else if (At("//")) SkipTo("\n");
            else if (At("@:")) ReadLine();
            else if (unit is '"') SkipString();
            else if (unit == '<' && char.IsLetter(_razor[_at + 1]) && last is '{' or '}' or ';' or ':' or ')') ReadElement();
            else
            {
                depth += unit == '{' ? 1 : unit == '}' ? -1 : 0;
                _at++;
            }

            if (!char.IsWhiteSpace(unit)) last = unit == '<' ? '}' : unit;
        }
    }

    private void ReadLine()
    {
        _at += 2;
        ReadMarkup(() => _razor[_at] == '\n');
    }

    private void ReadElement()
    {
        var outside = _open;
        ReadTag();
        if (_open > outside) ReadMarkup(() => _open == outside);
    }

    /// <summary>What a page chooses between is not made up by it, unless it is a key.</summary>
    private void ReadExpression()
    {
        var start = ++_at;
        SkipBrackets();
        foreach (Match choice in Choice().Matches(_razor[start.._at]))
        {
            var words = Value().Replace(choice.Groups[1].Value, "");
            if (words.Any(char.IsLetter) && !Key().IsMatch(words)) _words.Add(words);
        }
    }

    private void SkipBrackets()
    {
        var depth = 0;
        do
        {
            if (_razor[_at] == '"')
            {
                SkipString();
                continue;
            }

            depth += _razor[_at] is '(' or '[' ? 1 : _razor[_at] is ')' or ']' ? -1 : 0;
            _at++;
        }
        while (depth > 0);
    }

    /// <summary>With the code in the braces of one that is interpolated.</summary>
    private void SkipString()
    {
        var isInterpolated = _at > 0 && _razor[_at - 1] == '$';
        for (_at++; _razor[_at] != '"'; _at++)
        {
            if (_razor[_at] == '\\') _at++;
            else if (isInterpolated && _razor[_at] == '{')
            {
                while (_razor[_at] != '}')
                {
                    if (_razor[_at] == '"') SkipString();
                    else _at++;
                }
            }
        }

        _at++;
    }

    private string ReadName()
    {
        var start = _at;
        while (_at < _razor.Length && (char.IsLetterOrDigit(_razor[_at]) || _razor[_at] is '-' or '_' or ':')) _at++;
        return _razor[start.._at];
    }

    private void SkipTo(string end)
    {
        var found = _razor.IndexOf(end, _at, StringComparison.Ordinal);
        _at = found < 0 ? _razor.Length : found + end.Length;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\G\s*else(?=\s*(if\s*\(|\{))")]
    private static partial Regex Else();

    [GeneratedRegex(@"[?:]\s*\$?""([^""]*)""")]
    private static partial Regex Choice();

    /// <summary>"{first}–{last}": what is put into a text is none of its words.</summary>
    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"^[A-Z]\w*(\.\w+)+$")]
    private static partial Regex Key();
}
