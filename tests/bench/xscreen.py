# SPDX-License-Identifier: Apache-2.0
"""Looks at and types into windows of an X screen, through Xlib and XTest, for the start-up bench.

Reading a strip of pixels takes well under a millisecond this way; a process per look would take longer than
what is measured.
"""
import ctypes
import ctypes.util


class _Image(ctypes.Structure):
    _fields_ = [("width", ctypes.c_int), ("height", ctypes.c_int), ("xoffset", ctypes.c_int),
                ("format", ctypes.c_int), ("data", ctypes.c_void_p), ("byte_order", ctypes.c_int),
                ("bitmap_unit", ctypes.c_int), ("bitmap_bit_order", ctypes.c_int),
                ("bitmap_pad", ctypes.c_int), ("depth", ctypes.c_int), ("bytes_per_line", ctypes.c_int)]


class _Attributes(ctypes.Structure):
    _fields_ = [("x", ctypes.c_int), ("y", ctypes.c_int), ("width", ctypes.c_int), ("height", ctypes.c_int),
                ("border_width", ctypes.c_int), ("depth", ctypes.c_int), ("visual", ctypes.c_void_p),
                ("root", ctypes.c_ulong), ("class_", ctypes.c_int), ("bit_gravity", ctypes.c_int),
                ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int),
                ("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong),
                ("save_under", ctypes.c_int), ("colormap", ctypes.c_ulong),
                ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int),
                ("all_event_masks", ctypes.c_long), ("your_event_mask", ctypes.c_long),
                ("do_not_propagate_mask", ctypes.c_long), ("override_redirect", ctypes.c_int),
                ("screen", ctypes.c_void_p)]


_IS_VIEWABLE = 2
_Z_PIXMAP = 2
_HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


class Screen:
    def __init__(self):
        self._x = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XDefaultRootWindow.argtypes = [ctypes.c_void_p]
        self._x.XGetImage.restype = ctypes.POINTER(_Image)
        self._x.XGetImage.argtypes = [ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_int,
                                      ctypes.c_uint, ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
        self._x.XInternAtom.restype = ctypes.c_ulong
        # A window may go between two requests about it; that is no error here.
        self._handler = _HANDLER(lambda display, event: 0)
        self._x.XSetErrorHandler(self._handler)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(None))
        if not self._display:
            raise RuntimeError("no X screen: run through tools/with-desktop")
        self._root = self._x.XDefaultRootWindow(self._display)
        self._wm_state = self._x.XInternAtom(self._display, b"WM_STATE", 0)

    def _children(self, window):
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        if not self._x.XQueryTree(self._display, ctypes.c_ulong(window), ctypes.byref(root), ctypes.byref(parent),
                                  ctypes.byref(children), ctypes.byref(count)):
            return []
        found = [children[i] for i in range(count.value)]
        if children:
            self._x.XFree(children)
        return found

    def _has_state(self, window):
        """WM_STATE is what the window manager sets on a program's own window (ICCCM 4.1.3.1)."""
        kind, form = ctypes.c_ulong(), ctypes.c_int()
        items, left, data = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_void_p()
        self._x.XGetWindowProperty(self._display, ctypes.c_ulong(window), ctypes.c_ulong(self._wm_state), ctypes.c_long(0),
                                   ctypes.c_long(1), 0, ctypes.c_ulong(0), ctypes.byref(kind), ctypes.byref(form),
                                   ctypes.byref(items), ctypes.byref(left), ctypes.byref(data))
        if data:
            self._x.XFree(data)
        return items.value > 0

    def size(self, window):
        """Width and height, or nothing while it is not on the screen."""
        attributes = _Attributes()
        if not self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(attributes)):
            return None
        return (attributes.width, attributes.height) if attributes.map_state == _IS_VIEWABLE else None

    def windows(self):
        """The programs' own windows that are on the screen."""
        candidates = [w for frame in self._children(self._root) for w in [frame, *self._children(frame)]]
        return [w for w in candidates if self.size(w) and self._has_state(w)]

    def pixels(self, window, x, y, width, height):
        """Four bytes a pixel, or nothing where the window is not there."""
        image = self._x.XGetImage(self._display, window, x, y, width, height, ctypes.c_ulong(-1).value, _Z_PIXMAP)
        if not image:
            return None
        content = ctypes.string_at(image.contents.data, image.contents.bytes_per_line * image.contents.height)
        self._x.XDestroyImage(image)
        return content

    def focus(self):
        window, revert = ctypes.c_ulong(), ctypes.c_int()
        self._x.XGetInputFocus(self._display, ctypes.byref(window), ctypes.byref(revert))
        return window.value

    def within(self, window, other):
        """Is `other` the window itself or one inside it (Qt keeps the focus in a small window of its own)?"""
        return other == window or any(self.within(child, other) for child in self._children(window))

    def press(self, keysym):
        code = self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(keysym))
        for down in (1, 0):
            self._test.XTestFakeKeyEvent(self._display, code, down, ctypes.c_ulong(0))
        self._x.XFlush(self._display)
